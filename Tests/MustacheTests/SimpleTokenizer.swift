/// What a browser would see in a page, told by a few rules of its own: tags with their attributes, and text.
struct SimpleTokenizer {
    enum Token: Equatable {
        case start(String, [[String]])
        case end(String)
        case text(String)
    }

    private var rest: Substring
    private(set) var tokens: [Token] = []

    init(_ page: String) {
        rest = page[...]
        while !rest.isEmpty { readToken() }
    }

    private mutating func readToken() {
        if rest.hasPrefix("</") {
            let name = rest.dropFirst(2).prefix { $0 != ">" }
            rest = rest.dropFirst(name.count + 3)
            tokens.append(.end(name.lowercased()))
        } else if rest.first == "<", rest.dropFirst().first?.isLetter == true {
            rest = rest.dropFirst()
            let name = take { $0 != ">" && $0 != " " }.lowercased()
            let attributes = readAttributes()
            tokens.append(.start(name, attributes))
            if ["title", "textarea", "script"].contains(name) { readContent(of: name) }
        } else {
            let first = rest.prefix(1)
            rest = rest.dropFirst()
            let text = String(first) + take { $0 != "<" }
            tokens.append(.text(Self.decoded(text)))
        }
    }

    private mutating func readAttributes() -> [[String]] {
        var result: [[String]] = []
        while let character = rest.first, character != ">" {
            if character == " " {
                rest = rest.dropFirst()
                continue
            }
            let name = take { $0 != "=" && $0 != ">" && $0 != " " }
            guard rest.first == "=" else {
                result.append([name])
                continue
            }
            rest = rest.dropFirst()
            if let quote = rest.first, quote == "\"" || quote == "'" {
                rest = rest.dropFirst()
                result.append([name, Self.decoded(take { $0 != quote })])
                rest = rest.dropFirst()
            } else {
                result.append([name, Self.decoded(take { $0 != " " && $0 != ">" })])
            }
        }
        rest = rest.dropFirst()
        return result
    }

    private mutating func readContent(of name: String) {
        var content = ""
        while let character = rest.first, !rest.prefix(name.count + 2).lowercased().hasPrefix("</\(name)") {
            content.append(character)
            rest = rest.dropFirst()
        }
        if !content.isEmpty { tokens.append(.text(name == "script" ? content : Self.decoded(content))) }
    }

    private mutating func take(while condition: (Character) -> Bool) -> String {
        let taken = rest.prefix(while: condition)
        rest = rest.dropFirst(taken.count)
        return String(taken)
    }

    static func decoded(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
