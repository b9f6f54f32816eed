/// A value of any shape, for templates that are compiled without one.
package indirect enum LenientValue: Sendable {
    case null
    case bool(Bool)
    /// Also a number, as it shall be shown.
    case text(String)
    case list([LenientValue])
    case object([String: LenientValue])
}
