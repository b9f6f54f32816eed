/// The files of an archive that are no records: settings, free pages and charts.
package enum SiteFiles {
    /// `site.json`.
    package static let settings = """
        {
          "title": "The Archive of Statements",
          "baseURL": "https://archive-of-statements.example/",
          "description": "Who said what, where it was said, and whether it holds.",
          "language": "en",
          "since": "2014-01-01",
          "publisher": { "name": "The Archive of Statements", "url": "https://archive-of-statements.example/" }
        }

        """

    /// Free pages: id, title, place in the menu, body.
    package static let pages: [(id: String, title: String, menu: Int?, body: String)] = [
        (
            "home", "The Archive of Statements", nil,
            "Public statements, the reports that carried them, and the documents that they rest on."
        ),
        (
            "about", "About", 1,
            "The archive keeps what was published, marks the words that make a claim, and says who said them."
        ),
        (
            "methodology", "Methodology", 2,
            "## How a verdict is reached\n\nA claim is rated by what the documents show. Each verdict names its evidence."
        ),
    ]

    /// Charts: path below the assets, SVG.
    package static let charts: [(path: String, svg: String)] = Lexicon.captions.enumerated().map { number, caption in
        let bars = (0..<6).map { bar in
            let height = 10 + (number * 37 + bar * 53) % 80
            return "<rect x=\"\(10 + bar * 30)\" y=\"\(100 - height)\" width=\"20\" height=\"\(height)\"/>"
        }
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 110" width="400" height="220" role="img">
            <title>\(caption)</title>
            \(bars.joined(separator: "\n"))
            </svg>

            """
        return ("charts/\(Slug.make(caption)).svg", svg)
    }
}
