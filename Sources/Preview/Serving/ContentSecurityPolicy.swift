internal import Hypertext

/// Lets a page's Content Security Policy (W3C CSP Level 3) allow the preview's own script, style sheet and connection.
///
/// Only what is sent is changed, and only by what the preview needs: a page whose policy forbids something of the site's own
/// has to fail in the preview as it will when it is published.
enum ContentSecurityPolicy {
    /// - Parameters:
    ///   - policy: the value of a policy, such as `default-src 'none'; script-src 'self'`.
    ///   - host: where the preview is asked, with its port.
    static func allowing(_ host: String, in policy: String) -> String {
        var directives = policy.split(separator: ";").map {
            $0.split(whereSeparator: \.isWhitespace).map(String.init)
        }.filter { !$0.isEmpty }
        let fallback = directives.first { $0[0].lowercased() == "default-src" }.map { Array($0.dropFirst()) }
        for (name, sources) in [
            ("script-src", ["http://\(host)"]), ("style-src", ["http://\(host)"]),
            ("connect-src", ["http://\(host)", "ws://\(host)"]),
        ] {
            if let index = directives.firstIndex(where: { $0[0].lowercased() == name }) {
                directives[index] = [name] + adding(sources, to: Array(directives[index].dropFirst()))
            } else if let fallback {
                directives.append([name] + adding(sources, to: fallback))
            }
        }
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    private static func adding(_ sources: [String], to list: [String]) -> [String] {
        list.filter { $0.lowercased() != "'none'" && !sources.contains($0) } + sources
    }
}
