import Diagnostics
import Hypertext
import Mustache
import Testing

@Suite("Shapes and records of views")
struct ShapeTests {
    @Test("a shape can be walked: names, kinds, optionals and sentences")
    func walk() {
        let outline = SampleView.shape.outline
        #expect(outline.name == "sample")
        #expect(outline.doc == "One of each.")
        #expect(outline.fields.first?.doc == "A text.")
        #expect(outline.fields.filter(\.isOptional).map(\.name) == ["missing", "missingURL", "data", "missingGroup"])
        let kinds = outline.fields.map(\.kind.words)
        #expect(
            kinds == [
                "a text", "a text", "a text", "an address", "an address", "HTML", "JSON", "a yes or no", "a yes or no",
                "a group of fields", "a group of fields", "a list", "a list", "a list",
            ])
        #expect(outline.slot(of: "html") == 5)
        #expect(outline.slot(of: "HTML") == nil)
    }

    @Test("a shape that holds itself is reached once")
    func recursion() {
        #expect(SampleView.shape.outline.reachable.map(\.name) == ["sample", "group"])
        #expect(GroupView.shape.outline.reachable.map(\.name) == ["group"])
    }

    private func digest(_ view: SampleView) -> [UInt8] {
        var result: [UInt8] = []
        SampleView.shape.digest(of: view) { chunk in
            result += withUnsafeBytes(of: chunk.count) { Array($0) }
            result += Array(chunk)
        }
        return result
    }

    @Test("equal views have one digest")
    func equalDigests() {
        #expect(digest(SampleView()) == digest(SampleView()))
        #expect(!digest(SampleView()).isEmpty)
    }

    static let changes: [@Sendable (inout SampleView) -> Void] = [
        { $0.text = "other" }, { $0.missing = "here" }, { $0.empty = " " }, { $0.url = Address(site: "/") },
        { $0.missingURL = Address(site: "/") }, { $0.html = HTML(rendered: Array("<i>x</i>".utf8)) },
        { $0.data = nil }, { $0.yes = false }, { $0.no = true }, { $0.group.only = "changed" },
        { $0.missingGroup = GroupView(text: "", only: "") }, { $0.items.removeLast() }, { $0.items.swapAt(0, 1) },
        { $0.none = [GroupView(text: "", only: "")] }, { $0.words = ["red", "", "<green>"] },
        { $0.words = ["red<green>"] }, { $0.items[0].children = [GroupView(text: "", only: "")] },
        { ($0.text, $0.missing) = ("Ada", " & <Quill>") },
    ]

    @Test("whatever a template can see changes the digest", arguments: changes.indices)
    func digests(_ index: Int) {
        var view = SampleView()
        Self.changes[index](&view)
        #expect(digest(view) != digest(SampleView()))
    }

    @Test("the digest of a template changes with its text, its names and its partials")
    func templateDigests() throws {
        func digest(_ page: String, _ partial: String) throws -> [UInt8] {
            let folder = TemplateFolder(
                .init("-- Templates/page.html --\n\(page)\n-- Templates/part.html --\n\(partial)"))
            let set = folder.load("page.html", of: SampleView.self).value
            var result: [UInt8] = []
            try #require(set.template("page.html", of: SampleView.self)).digest { result += Array($0) }
            return result
        }
        let base = try digest("{{text}}{{>part}}", "a")
        #expect(try digest("{{! x }}{{text}}{{>part}}", "a") == base)
        #expect(try digest("{{text}}{{>part}}", "b") != base)
        #expect(try digest("{{missing}}{{>part}}", "a") != base)
        #expect(try digest("{{#text}}{{/text}}{{>part}}", "a") != base)
    }
}
