extension RatingScale {
    /// What a site has that names no scale of its own, in English.
    package static let builtin = builtin(language: "en")

    /// The same scale with labels and descriptions in another language, so that a site in it does not show English verdicts.
    ///
    /// - Parameter language: BCP 47; where the scale is not there in it, it is English.
    package static func builtin(language: String) -> RatingScale {
        let words = language.lowercased().split(separator: "-").first == "de" ? german : english
        let ratings = zip(values, words).map { value, words in
            Rating(
                id: value.id, label: words.label, value: value.value, tone: value.tone, description: words.description)
        }
        return RatingScale(name: nil, version: nil, ratings: ratings, retired: [])
    }

    private static let values: [(id: String, value: Int?, tone: Rating.Tone)] = [
        ("true", 5, .true), ("mostly-true", 4, .true), ("mixed", 3, .mixed), ("mostly-false", 2, .false), ("false", 1, .false),
        ("unproven", nil, .open),
    ]

    private static let english = [
        (label: "True", description: "The evidence supports the claim, and nothing of weight speaks against it."),
        (label: "Mostly true", description: "The claim holds in the main; a detail is wrong or missing."),
        (label: "Mixed", description: "Parts of the claim hold and parts of it do not."),
        (label: "Mostly false", description: "The claim rests on something real and misleads about what matters."),
        (label: "False", description: "The evidence contradicts the claim."),
        (label: "Unproven", description: "The evidence at hand does not settle the claim."),
    ]

    private static let german = [
        (label: "Richtig", description: "Die Belege stützen die Behauptung, und nichts von Gewicht spricht dagegen."),
        (
            label: "Überwiegend richtig",
            description: "Die Behauptung stimmt im Wesentlichen; eine Einzelheit ist falsch oder fehlt."
        ),
        (label: "Teils, teils", description: "Teile der Behauptung stimmen, andere nicht."),
        (
            label: "Überwiegend falsch",
            description: "Die Behauptung geht von etwas Wirklichem aus und führt in der Hauptsache irre."
        ),
        (label: "Falsch", description: "Die Belege widersprechen der Behauptung."),
        (label: "Unbelegt", description: "Die vorliegenden Belege entscheiden nicht, ob die Behauptung stimmt."),
    ]
}
