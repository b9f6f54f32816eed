internal import Foundation

/// A value of JSON-LD as pages embed it.
enum LinkedData: Decodable, Sendable {
    case text(String)
    case list([LinkedData])
    case object([String: LinkedData])
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: LinkedData].self) {
            self = .object(object)
        } else if let list = try? container.decode([LinkedData].self) {
            self = .list(list)
        } else {
            self = .other
        }
    }

    /// Reads what a `script` element holds; nothing where it is no JSON even with its raw line breaks, comments and trailing
    /// semicolon taken away.
    init?(script: String) {
        let text = Self.plainScript(script)
        guard let value = try? JSONDecoder().decode(LinkedData.self, from: Data(text.utf8)) else { return nil }
        self = value
    }

    /// What a `script` element holds, without raw line breaks, comments and trailing semicolon.
    static func plainScript(_ script: String) -> String {
        var text = String(String.UnicodeScalarView(script.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })).trimmedText
        for (start, end) in [("<![CDATA[", "]]>"), ("//<![CDATA[", "//]]>"), ("<!--", "-->")] where text.hasPrefix(start) {
            text = String(text.dropFirst(start.count))
            if text.hasSuffix(end) { text = String(text.dropLast(end.count)) }
        }
        while text.hasSuffix(";") { text = String(text.dropLast()).trimmedText }
        return text
    }

    subscript(key: String) -> LinkedData? {
        switch self {
        case .object(let object): object[key]
        case .list(let list): list.lazy.compactMap { $0[key] }.first
        default: nil
        }
    }

    /// The text itself, or what the thing is called.
    var text: String? {
        switch self {
        case .text(let text):
            let plain = HTMLParser.plainText(text)
            return plain.isEmpty ? nil : plain
        case .list(let list): return list.lazy.compactMap(\.text).first
        case .object: return self["name"]?.text ?? self["@value"]?.text
        case .other: return nil
        }
    }

    /// The texts of a list, or the one text.
    var texts: [String] {
        if case .list(let list) = self { return list.flatMap(\.texts) }
        if case .object(let object) = self, let name = object["name"] { return name.texts }
        return text.map { [$0] } ?? []
    }

    /// The address itself, or that of the thing.
    var address: String? {
        switch self {
        case .text(let text): text
        case .list(let list): list.lazy.compactMap(\.address).first
        case .object: self["@id"]?.address ?? self["url"]?.address
        case .other: nil
        }
    }

    /// Without the things that say that they are organizations.
    var withoutOrganizations: LinkedData {
        switch self {
        case .list(let list): .list(list.filter { !$0.isOrganization })
        default: isOrganization ? .other : self
        }
    }

    /// The name of a thing that says that it is a person; of a list, of the first one.
    var person: String? {
        switch self {
        case .list(let list): list.lazy.compactMap(\.person).first
        case .object(let object): (object["@type"]?.texts ?? []).contains("Person") ? self["name"]?.text : nil
        case .text, .other: nil
        }
    }

    private var isOrganization: Bool {
        guard case .object(let object) = self else { return false }
        return (object["@type"]?.texts ?? []).contains { $0.hasSuffix("Organization") || $0 == "Corporation" }
    }

    /// The things in it that are of one of the types (`@type`), outermost and first ones first.
    func things(of types: Set<String>) -> [LinkedData] {
        switch self {
        case .list(let list): return list.flatMap { $0.things(of: types) }
        case .object(let object):
            let own = (object["@type"]?.texts ?? []).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
            if own.contains(where: types.contains) { return [self] }
            return ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"].flatMap { object[$0]?.things(of: types) ?? [] }
        default: return []
        }
    }

    /// The things in it that have an address of their own (`@id`) and a name, by that address: what others refer to.
    var named: [String: LinkedData] {
        switch self {
        case .list(let list): return list.reduce(into: [:]) { $0.merge($1.named) { first, _ in first } }
        case .object(let object):
            var result: [String: LinkedData] = [:]
            if case .text(let id)? = object["@id"], object["name"] != nil { result[id] = self }
            for value in object.values { result.merge(value.named) { first, _ in first } }
            return result
        case .text, .other: return [:]
        }
    }

    /// The thing itself, or the one that it refers to by its `@id` alone.
    func resolved(_ known: [String: LinkedData]) -> LinkedData {
        switch self {
        case .list(let list): return .list(list.map { $0.resolved(known) })
        case .object(let object):
            guard object["name"] == nil, case .text(let id)? = object["@id"] else { return self }
            return known[id] ?? self
        case .text, .other: return self
        }
    }

    /// schema.org's types of things with a text that is published at once.
    static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle",
        "ReviewNewsArticle", "AskPublicNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report",
        "ScholarlyArticle", "TechArticle", "MedicalScholarlyArticle", "SatiricalArticle", "AdvertiserContentArticle",
        "DiscussionForumPosting",
    ]

    /// Types of whole pages and of things that a page may be about alone.
    static let pageTypes: Set<String> = [
        "WebPage", "MedicalWebPage", "AboutPage", "FAQPage", "QAPage", "ItemPage", "Recipe", "HowTo", "Review", "CreativeWork",
        "PodcastEpisode", "Question", "Speech", "GovernmentService", "Dataset", "Book",
    ]
}
