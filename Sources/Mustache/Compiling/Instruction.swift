/// One step of a compiled template.
///
/// Three words of 32 bits without padding; what `a` and `b` mean depends on the code.
struct Instruction: Sendable, Equatable {
    enum Code: UInt32, Sendable {
        /// Writes `b` static bytes from `a` on.
        case text
        /// Writes the value of operand `a`, escaped for HTML.
        case escaped
        /// Writes the value of operand `a` as it is.
        case raw
        /// Enters the section over operand `a`, or goes on at `b` when that is falsey.
        case section
        /// Repeats from `a` for the next element, or leaves the section.
        case end
        /// Goes on at `b` when operand `a` is truthy.
        case inverted
        /// Runs the routine `a`, then goes on.
        case call
        /// Ends a routine, or the whole.
        case `return`
    }

    let code: Code.RawValue
    let a: UInt32
    var b: UInt32

    init(_ code: Code, _ a: Int = 0, _ b: Int = 0) {
        self.code = code.rawValue
        self.a = UInt32(a)
        self.b = UInt32(b)
    }
}
