internal import ArchiveModel
internal import BinaryCoding
internal import Diagnostics
internal import Hypertext
internal import Markup

/// `site.json`, as it is written.
package struct SettingsDraft: FieldMapping {
    package var range = 0..<0
    var title: String?
    var baseURL: BaseURL?
    var description: String?
    var language: String?
    var since: Located<PartialDate>?
    var publisher: PublisherDraft?
    var license: LicenseDraft?
    var ratings: RatingsDraft?
    var ratingMap: [TextEntry]?
    var outputs: [ExportFormat]?
    var pageSize: Located<Int>?
    var feedLimit: Located<Int>?
    var rules: [RuleEntry]?

    package init() {}

    package static let fields: [Field<SettingsDraft>] = [
        .required("title", .text, \.title, "The site's title."),
        .required(
            "baseURL", .scalar(.baseAddress) { BaseURL($0) }, \.baseURL,
            "Where the site will stand; it may have a path."),
        .optional("description", .text, \.description, "One sentence about the site."),
        .optional("language", .language, \.language, "The language of what names none; en by default."),
        .optional("since", .day, \.since, "A day since when the address is yours: for the ids of feeds."),
        .optional("publisher", .mapping, \.publisher, "Who publishes the site."),
        .optional("license", .mapping, \.license, "The terms on which its data may be used."),
        .optional("ratings", .mapping, \.ratings, "The ratings that a verdict can be."),
        .optional("ratingMap", .texts(.identifier), \.ratingMap, "Foreign rating words to ids of the scale, for imports."),
        .optional("outputs", .list(of: .choice), \.outputs, "The formats that are written; all by default."),
        .optional("pageSize", .located(.wholeNumber), \.pageSize, "How many entries a list page has; 100 by default."),
        .optional("feedLimit", .located(.wholeNumber), \.feedLimit, "How many entries a feed has; 50 by default."),
        .optional(
            "rules", .rules, \.rules,
            "What weighs otherwise on this site: the ids of warnings and hints, each with its severity here."),
    ]
}

/// `publisher`, as it is written.
package struct PublisherDraft: FieldMapping {
    package var range = 0..<0
    var name: String?
    var url: Located<Address>?
    var logo: Located<String>?
    var sameAs: [Located<Address>]?

    package init() {}

    package static let fields: [Field<PublisherDraft>] = [
        .required("name", .text, \.name, "The publisher's name."),
        .optional("url", .address, \.url, "The publisher's own site."),
        .optional("logo", .identifier, \.logo, "A path below /assets/, or an address."),
        .optional("sameAs", .list(of: .address), \.sameAs, "Other addresses of the publisher."),
    ]
}

/// `license`, as it is written.
package struct LicenseDraft: FieldMapping {
    package var range = 0..<0
    var name: String?
    var url: Located<Address>?

    package init() {}

    package static let fields: [Field<LicenseDraft>] = [
        .required("name", .text, \.name, "The licence's name."),
        .optional("url", .address, \.url, "The licence's text."),
    ]
}

/// `ratings`, as it is written.
package struct RatingsDraft: FieldMapping {
    package var range = 0..<0
    var name: String?
    var version: String?
    var scale: [RatingDraft]?
    var retired: [Located<String>]?

    package init() {}

    package static let fields: [Field<RatingsDraft>] = [
        .optional("name", .text, \.name, "What the scale is called."),
        .optional("version", .textOrNumber, \.version, "Its version."),
        .optional("scale", .list(of: .mapping), \.scale, "The ratings, in the order in which they are shown."),
        .optional("retired", .list(of: .identifier), \.retired, "Ids that old history may still name."),
    ]
}

/// An entry of `ratings.scale`, as it is written.
package struct RatingDraft: FieldMapping {
    package var range = 0..<0
    var id: Located<String>?
    var label: String?
    var value: Int?
    var tone: Rating.Tone?
    var description: String?

    package init() {}

    package static let fields: [Field<RatingDraft>] = [
        .required("id", .identifier, \.id, "What `verdict` says."),
        .required("label", .text, \.label, "What a reader sees."),
        .optional("value", .wholeNumber, \.value, "Greater is truer; none for what lies on no scale."),
        .required("tone", .choice, \.tone, "Which way it points."),
        .optional("description", .text, \.description, "What it means, in a sentence."),
    ]
}

/// An entry of `rules`, as it is written.
struct RuleEntry: Sendable {
    let id: Located<String>
    let rule: RuleDraft
}

extension RuleEntry: BinaryCodable {
    package func write(to writer: inout ByteWriter) {
        id.write(to: &writer)
        rule.write(to: &writer)
    }

    package init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(id: try Located(from: &reader), rule: try RuleDraft(from: &reader))
    }
}

/// What an entry of `rules` says, as it is written.
package struct RuleDraft: FieldMapping {
    package var range = 0..<0
    var severity: Severity?
    var reason: String?

    package init() {}

    package static let fields: [Field<RuleDraft>] = [
        .required("severity", .choice, \.severity, "What it is on this site; a hint is the least."),
        .optional("reason", .text, \.reason, "Why; required where a warning becomes a hint."),
    ]
}
