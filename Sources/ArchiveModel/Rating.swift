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
}
