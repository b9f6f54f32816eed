internal import ArchiveModel

/// The files of the theme and the names that they are published by.
///
/// Those that every page asks for carry a mark of their bytes in their names, `style.5f2c91aa.css`: a browser may keep them for
/// ever, and no page ever meets a style sheet of another publication. The others are named by style sheets and templates
/// of a site and keep their names.
package struct ThemeFiles: Sendable {
    /// The files that `SiteView` gives addresses of, below `Templates/assets/`.
    static let asked = (stylesheet: "style.css", script: "theme.js", icon: "icon.svg")

    /// Below `Templates/assets/`, with `/` between their parts, sorted.
    let paths: [String]
    private let contents: [String: Fingerprint]

    /// - Parameter files: the path of each below `Templates/assets/`, and what tells its bytes apart.
    package init(_ files: [(path: String, content: Fingerprint)] = []) {
        paths = files.map(\.path).sorted()
        contents = Dictionary(files.map { ($0.path, $0.content) }) { first, _ in first }
    }

    func route(of path: String) -> Route {
        Route(file: (SitePlan.themeFolder + "/" + publishedPath(of: path)).split(separator: "/").map(String.init))
    }

    private func publishedPath(of path: String) -> String {
        guard [Self.asked.stylesheet, Self.asked.script, Self.asked.icon].contains(path), let content = contents[path],
            let dot = path.lastIndex(of: ".")
        else { return path }
        let digits = String(content.high >> 32, radix: 16)
        return path[..<dot] + "." + String(repeating: "0", count: 8 - digits.count) + digits + path[dot...]
    }
}
