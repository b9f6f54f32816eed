/// Where in the output a template stands, as far as its static text tells; it decides how a value is written there.
///
/// The compiler reads a template's text through a context in the order in which it will be written. At the edges of what
/// may be left out or repeated it compares contexts, so that after them the context is one, whatever was rendered.
protocol OutputContext: Sendable {
    /// The context at the start of a page.
    init()

    /// Goes on through static text.
    ///
    /// - Parameter fault: is given the offset in `text` of each byte that may not stand where it does.
    mutating func read(_ text: ArraySlice<UInt8>, fault: (Int, ContextFault) -> Void)

    /// Goes on behind a value, and says how it is written.
    ///
    /// - Parameters:
    ///   - kind: what the value is.
    ///   - isRaw: whether the tag asks for raw output.
    /// - Throws: why such a value cannot stand here.
    mutating func take(_ kind: ValueKind, isRaw: Bool) throws(ContextFault) -> Escape

    /// Comes to the beginning or end of a section, block or partial.
    ///
    /// - Parameter repeats: whether what follows may come more than once.
    /// - Throws: why nothing of that kind can begin or end here.
    mutating func reachEdge(repeats: Bool) throws(ContextFault)

    /// Becomes what is true both here and in another context.
    ///
    /// - Returns: false when the two have nothing in common.
    mutating func join(_ other: Self) -> Bool

    /// The context in words, to stand behind «in»: «text», «a comment».
    var words: String { get }

    /// Whether a page may end here.
    var mayEnd: Bool { get }
}
