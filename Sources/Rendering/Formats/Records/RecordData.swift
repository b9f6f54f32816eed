import ArchiveModel
import Hypertext
import Markup

/// The members of `index.json`, by the names that front matter has for them.
struct RecordData {
    let site: Site

    var archive: Archive { site.archive }

    /// What every record begins with; of a withdrawn one, all that is told.
    func head(of reference: RecordReference) -> JSONObject {
        let record = archive[reference]
        var json = JSONObject()
        json.add("$schema", site.routes.absolute(Routes.recordSchema).text)
        json.add("version", .integer(RecordFile.version))
        json.add("type", reference.kind.rawValue)
        json.add("id", record.id)
        json.add("url", address(reference))
        json.add("language", record.header.language)
        guard let withdrawal = record.header.withdrawn else {
            json.add("title", record.displayTitle)
            return json
        }
        var notice = JSONObject()
        notice.add("on", date(withdrawal.on.value))
        notice.add("note", withdrawal.note)
        notice.add("replacedBy", withdrawal.replacedBy.map { self.reference($0).value })
        json.add("withdrawn", notice.value)
        return json
    }

    /// What every record that is not withdrawn ends with.
    func addTail(of record: any ArchiveRecord, to json: inout JSONObject) {
        let header = record.header
        json.add("aliases", list: header.aliases)
        json.add(
            "translations",
            list: header.translations.map { translation in
                var json = JSONObject()
                json.add("language", translation.language)
                json.add("url", address(translation.record))
                return json.value
            })
        if header.isDraft { json.add("draft", .bool(true)) }
        json.add("history", list: header.history.map(entry))
        if !header.extra.isEmpty {
            json.add("extra", .object(header.extra.map { JSONValue.Member($0.key, .text($0.value)) }))
        }
    }

    private func entry(_ entry: HistoryEntry) -> JSONValue {
        var json = JSONObject()
        json.add("on", date(entry.on.value))
        json.add("kind", entry.kind.rawValue)
        json.add("note", entry.note)
        json.add("from", entry.from?.value)
        json.add("to", entry.to?.value)
        return json.value
    }

    // MARK: Parts

    func address(_ reference: RecordReference) -> String {
        site.routes.absolute(Routes.record(reference.kind, archive[reference].id)).text
    }

    func date(_ date: PartialDate?) -> String? { date.map(DateText.machine) }

    /// Another record: its id, title and page; of a withdrawn one no title.
    func reference(_ reference: RecordReference) -> JSONObject {
        let record = archive[reference]
        var json = JSONObject()
        json.add("id", record.id)
        json.add("url", address(reference))
        if record.isWithdrawn {
            json.add("withdrawn", .bool(true))
        } else {
            json.add("title", record.displayTitle)
        }
        return json
    }

    func topics(_ topics: [Located<Handle<Topic>>]) -> [JSONValue] { topics.map { reference(.topic($0.value)).value } }

    func media(_ media: [Medium]) -> [JSONValue] {
        media.map { medium in
            var json = JSONObject()
            let segments = medium.file.value.split(separator: "/").map(String.init)
            json.add("url", site.routes.absolute(Route(file: ["assets"] + segments)).text)
            json.add("alt", medium.alt)
            json.add("caption", medium.caption)
            json.add("credit", medium.credit)
            json.add("source", medium.url?.text)
            json.add("archived", medium.archived?.text)
            json.add("sha256", medium.sha256)
            return json.value
        }
    }

    /// Words that were quoted, and whether they were found in the archived text.
    func add(quote: Located<String>?, at reference: QuoteReference, to json: inout JSONObject) {
        guard let quote else { return }
        json.add("quote", quote.value)
        json.add("verified", .bool(archive.quotes[reference] != nil))
    }

    func counts(_ counts: KeyValuePairs<String, Int>) -> JSONValue {
        .object(counts.map { JSONValue.Member($0.key, .integer($0.value)) })
    }
}
