/// The ratings of the built-in scale.
package enum Rating: String, Sendable, CaseIterable {
    case `true`
    case mostlyTrue = "mostly-true"
    case mixed
    case mostlyFalse = "mostly-false"
    case `false`
    case unproven

    /// Whether the claim holds at least for the most part.
    package var holds: Bool { self == .true || self == .mostlyTrue }

    /// Whether the claim fails at least for the most part.
    package var fails: Bool { self == .false || self == .mostlyFalse }

    /// Which evidence a verdict like this rests on, entry by entry.
    func evidence(at place: Int) -> EvidenceStance {
        switch self {
        case .true, .mostlyTrue: [.supports, .supports, .undermines, .context][place % 4]
        case .false, .mostlyFalse: [.undermines, .undermines, .supports, .context][place % 4]
        case .mixed, .unproven: [.supports, .undermines, .context, .context][place % 4]
        }
    }
}
