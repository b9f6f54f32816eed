/// One value of the site's rating scale.
package struct Rating: Sendable, Hashable {
    /// How a rating is coloured and shaped: which way it points.
    package enum Tone: String, Sendable, CaseIterable {
        case `true`, mixed, `false`, open
    }

    package let id: String
    package let label: String
    /// Greater is truer; nothing for what lies on no scale, such as «unproven».
    package let value: Int?
    package let tone: Tone
    package let description: String?

    package init(id: String, label: String, value: Int?, tone: Tone, description: String?) {
        self.id = id
        self.label = label
        self.value = value
        self.tone = tone
        self.description = description
    }
}

/// The ratings that a verdict can be, in the order in which they are shown.
package struct RatingScale: Sendable {
    package let name: String?
    package let version: String?
    package let ratings: [Rating]
    /// Ids that old history may still name.
    package let retired: [String]

    package init(name: String?, version: String?, ratings: [Rating], retired: [String]) {
        self.name = name
        self.version = version
        self.ratings = ratings
        self.retired = retired
    }

    package func rating(_ id: String) -> Rating? { ratings.first { $0.id == id } }

    /// What a site has that names no scale of its own.
    package static let builtin = RatingScale(
        name: nil, version: nil,
        ratings: [
            Rating(
                id: "true", label: "True", value: 5, tone: .true,
                description: "The evidence supports the claim, and nothing of weight speaks against it."),
            Rating(
                id: "mostly-true", label: "Mostly true", value: 4, tone: .true,
                description: "The claim holds in the main; a detail is wrong or missing."),
            Rating(
                id: "mixed", label: "Mixed", value: 3, tone: .mixed,
                description: "Parts of the claim hold and parts of it do not."),
            Rating(
                id: "mostly-false", label: "Mostly false", value: 2, tone: .false,
                description: "The claim rests on something real and misleads about what matters."),
            Rating(
                id: "false", label: "False", value: 1, tone: .false,
                description: "The evidence contradicts the claim."),
            Rating(
                id: "unproven", label: "Unproven", value: nil, tone: .open,
                description: "The evidence at hand does not settle the claim."),
        ],
        retired: [])
}
