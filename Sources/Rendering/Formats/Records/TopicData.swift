import ArchiveModel
import Hypertext
import Markup

extension RecordData {
    func add(_ handle: Handle<Topic>, to json: inout JSONObject) {
        let topic = archive[handle]
        json.add("summary", topic.summary)
        let back = archive.backReferences
        json.add(
            "counts",
            counts(["articles": back.articlesOnTopic[handle].count, "claims": back.claimsOnTopic[handle].count]))
    }
}
