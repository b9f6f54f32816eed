import Diagnostics
import Hypertext
import Mustache

/// A view with a field of each kind.
struct SampleView: View {
    var text = "Ada & <Quill>"
    var missing: String?
    var empty = ""
    var url = Address(site: "/claims/a/?b&c")
    var missingURL: Address?
    var html = HTML(rendered: Array("<b>bold</b>".utf8))
    var data: JSONText? = JSONText(.object([.init("name", .text("</script>"))]))
    var yes = true
    var no = false
    var group = GroupView(text: "inner", only: "only here")
    var missingGroup: GroupView?
    var items = [GroupView(text: "one", only: "1"), GroupView(text: "two", only: "2")]
    var none: [GroupView] = []
    var words = ["red", "<green>"]

    static let shape = Shape<SampleView>(
        "sample", doc: "One of each.",
        [
            .text("text", doc: "A text.") { $0.text },
            .text("missing") { $0.missing },
            .text("empty") { $0.empty },
            .address("url") { $0.url },
            .address("missingURL") { $0.missingURL },
            .html("html") { $0.html },
            .json("data") { $0.data },
            .flag("yes") { $0.yes },
            .flag("no") { $0.no },
            .view("group", of: GroupView.self) { $0.group },
            .view("missingGroup", of: GroupView.self) { $0.missingGroup },
            .list("items", of: GroupView.self) { $0.items },
            .list("none", of: GroupView.self) { $0.none },
            .texts("words") { $0.words },
        ])
}

/// A view that may hold others of its kind.
struct GroupView: View {
    var text: String
    var only: String
    var children: [GroupView] = []

    static let shape = Shape<GroupView>(
        "group",
        [
            .text("text") { $0.text },
            .text("only") { $0.only },
            .list("children", of: GroupView.self) { $0.children },
        ])
}

/// What a template makes of the sample.
func sample(_ template: String, _ others: String = "") throws -> String {
    try rendered(SampleView(), Example("-- Templates/page.html --\n\(template)\n\(others)"))
}
