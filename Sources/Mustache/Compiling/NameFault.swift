/// Why a name was not found.
struct NameFault: Error {
    enum Reason {
        case unknown
        case wrongUse(String)
        /// Follows from what was reported before.
        case consequence
    }

    let reason: Reason
    /// The part of the name that was not found.
    let name: String
    let help: String?
    /// The name that this one can only stand for.
    var certain: String?
}
