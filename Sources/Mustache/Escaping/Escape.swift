/// How a value is written.
enum Escape: Sendable {
    /// As it is.
    case none
    /// With the characters that mean something in HTML as references.
    case html
}
