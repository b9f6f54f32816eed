import Diagnostics
import Foundation
import Hypertext
import Mustache
import Testing

/// What a typical page costs: about 4 KB of static text, 60 values, a list of 15 elements.
///
/// To be run by hand: `MUSTACHE_BENCHMARK=1 swift test -c release --filter RenderingBenchmark`
@Suite("What rendering costs")
struct RenderingBenchmark {
    static let isWanted = ProcessInfo.processInfo.environment["MUSTACHE_BENCHMARK"] != nil
    static let rounds = 100_000

    @Test("time for each page", .enabled(if: isWanted, "skipped: run by hand, with MUSTACHE_BENCHMARK=1"))
    func time() throws {
        let set = TemplateFolder(Self.templates).load("page.html", of: PageView.self)
        try #require(set.diagnostics.isEmpty, "\(set.diagnostics.map(\.message))")
        let template = try #require(set.value.template("page.html", of: PageView.self))
        let view = PageView()
        var record = Record<PageView>()
        var output: [UInt8] = []
        let reading = ContinuousClock().measure {
            for _ in 0..<Self.rounds { record.fill(from: view) }
        }
        let rendering = ContinuousClock().measure {
            for _ in 0..<Self.rounds {
                output.removeAll(keepingCapacity: true)
                template.render(record, into: &output)
            }
        }
        let both = ContinuousClock().measure {
            for _ in 0..<Self.rounds {
                output.removeAll(keepingCapacity: true)
                template.render(view, into: &output)
            }
        }
        print("bytes", output.count)
        for (name, time) in [("reading", reading), ("rendering", rendering), ("both, nothing kept", both)] {
            print(name, time / Self.rounds)
        }
        #expect(output.count > 4000)
    }

    private static let text = "The assessment says that they “considered” it & did not – see page 4."

    struct PageView: View {
        let title = text
        let summary: String? = text
        let address = Address(site: "/claims/harbour-closed/")
        let names = (0..<15).map { "Ada Quill \($0)" }
        let items = (0..<15).map(ItemView.init)

        static let shape = Shape<PageView>(
            "page",
            [
                .text("title") { $0.title },
                .text("summary") { $0.summary },
                .address("address") { $0.address },
                .texts("names") { $0.names },
                .list("items", of: ItemView.self) { $0.items },
            ])
    }

    struct ItemView: View {
        let name: String
        let quote: String
        let address: Address
        let isDenied: Bool

        init(_ number: Int) {
            name = "Speaker number \(number)"
            quote = text
            address = Address(site: "/actors/speaker-\(number)/")
            isDenied = number % 3 == 0
        }

        static let shape = Shape<ItemView>(
            "item",
            [
                .text("name") { $0.name },
                .text("quote") { $0.quote },
                .address("address") { $0.address },
                .flag("isDenied") { $0.isDenied },
            ])
    }

    private static let templates = Example(
        """
        -- Templates/page.html --
        <!doctype html>
        <html lang="en"><head><title>{{title}}</title><link rel="canonical" href="{{address}}">
        {{#summary}}<meta name="description" content="{{.}}">{{/summary}}
        \(String(repeating: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n", count: 45))
        </head><body><h1>{{title}}</h1>
        <ul>{{#names}}<li>{{.}}</li>{{/names}}</ul>
        {{#items}}
        <article class="position"><h2><a href="{{address}}">{{name}}</a></h2>
        {{#isDenied}}<p class="badge">denies this</p>{{/isDenied}}
        <blockquote cite="{{address}}"><p>{{quote}}</p></blockquote></article>
        {{/items}}
        </body></html>
        """)
}
