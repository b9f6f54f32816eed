internal import ArchiveModel
package import Diagnostics
internal import Markup

/// Where the articles' chains of `origin` end.
struct Origins {
    /// Of each article the one at the end of its chain; of those in a circle, themselves.
    let roots: [Handle<Article>]
    let diagnostics: [Diagnostic]

    init(_ articles: [Article]) {
        func origin(_ index: Int32) -> Int32? { articles[Int(index)].origin?.value.index }
        var roots = [Int32](repeating: -1, count: articles.count)
        let cycles = Cycles.cycles(of: articles.indices.map(Int32.init)) { origin($0).map { [$0] } ?? [] }
        for index in cycles.joined() { roots[Int(index)] = index }
        for index in articles.indices {
            var chain: [Int] = []
            var current = index
            while roots[current] < 0 {
                chain.append(current)
                guard let next = origin(Int32(current)) else {
                    roots[current] = Int32(current)
                    break
                }
                current = Int(next)
            }
            for link in chain { roots[link] = roots[current] }
        }
        self.roots = roots.map { Handle(Int($0)) }
        diagnostics = cycles.compactMap { cycle in
            guard let start = cycle.first.map({ articles[Int($0)] }), let origin = start.origin else { return nil }
            return Self.circle(Circles.Circle(ids: cycle.map { articles[Int($0)].id }, place: start.place(origin.range)))
        }
    }

    static func circle(_ circle: Circles.Circle) -> Diagnostic {
        if circle.ids.count == 1 {
            return Diagnostic(
                .relationToItself, at: circle.place, "an article cannot be its own origin",
                help: "Name another article, or take the key out.")
        }
        let chain = (circle.ids + circle.ids.prefix(1)).joined(separator: " → ")
        return Diagnostic(
            .originCycle, at: circle.place, "these articles rest on each other in a circle: \(chain)",
            help: "`origin` leads to what an article reprints or rests on: take one of them out.")
    }
}

extension DiagnosticKind {
    package static let originCycle = DiagnosticKind(
        "origin-cycle", .error, "articles rest on each other in a circle",
        explanation: """
            `origin` names the article that another reprints or rests on. Articles of one chain count as one source, which a
            circle would leave without any.
            """,
        wrong: """
            -- Content/articles/first.md --
            ---
            title: First
            published: 2024-03-03
            origin: ‸second
            ---
            -- Content/articles/second.md --
            ---
            title: Second
            published: 2024-03-03
            origin: first
            ---
            """,
        right: """
            -- Content/articles/first.md --
            ---
            title: First
            published: 2024-03-03
            origin: second
            ---
            -- Content/articles/second.md --
            ---
            title: Second
            published: 2024-03-03
            origin: harbour-report
            ---
            """)
}
