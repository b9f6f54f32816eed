/// The context of the Mustache specification: values are escaped for HTML wherever they stand, unless the tag says raw.
struct PlainContext: OutputContext {
    mutating func read(_ text: ArraySlice<UInt8>, fault: (Int, ContextFault) -> Void) {}
    mutating func take(_ kind: ValueKind, isRaw: Bool) throws(ContextFault) -> Escape { isRaw ? .none : .html }
    mutating func reachEdge(repeats: Bool) throws(ContextFault) {}
    mutating func join(_ other: PlainContext) -> Bool { true }
    var words: String { "text" }
    var mayEnd: Bool { true }
}
