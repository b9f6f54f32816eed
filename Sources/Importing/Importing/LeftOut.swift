/// Something that was not taken over, and the rule that left it out.
package struct LeftOut: Sendable, Equatable {
    /// What the thing is, as a noun: “share line”.
    package let rule: String
    /// Its text on one line.
    package let text: String
}
