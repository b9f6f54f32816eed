import Foundation

extension String {
    /// What stands between a page's frame.
    var main: String {
        guard let start = range(of: "<main"), let end = range(of: "</main>") else { return "" }
        return String(self[start.lowerBound..<end.lowerBound])
    }

    /// The part of a page that an id names as its heading, up to the next one of the same level.
    func section(_ id: String) -> String {
        guard let start = range(of: "<h2 id=\"\(id)\"") else { return "" }
        let rest = self[start.lowerBound...]
        let end = rest.dropFirst().range(of: "<h2 ")?.lowerBound ?? rest.endIndex
        return String(rest[..<end])
    }

    /// The texts of all links, but for those in elements of a class.
    func linkTexts(outside name: String = "") -> [String] {
        var rest = self[...]
        var texts: [String] = []
        while let start = rest.range(of: "<a ") {
            let isOutside = name.isEmpty || rest[..<start.lowerBound].range(of: "class=\"\(name)\">") == nil
            rest = rest[start.upperBound...]
            guard let open = rest.range(of: ">"), let close = rest.range(of: "</a>") else { break }
            if isOutside { texts.append(String(rest[open.upperBound..<close.lowerBound])) }
            rest = rest[close.upperBound...]
        }
        return texts
    }
}
