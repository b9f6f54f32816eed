/// How the names in a compiled template find their values: all that differs between the modes when a page is rendered.
protocol NameLookup: Sendable {
    /// The slot of an operand's value.
    ///
    /// - Parameters:
    ///   - frames: the slots of the sections' values, outermost first; the first one is the page's.
    /// - Returns: a negative number when there is no such value.
    func slot(of operand: Int, frames: [Int], in slots: UnsafeBufferPointer<Slot>) -> Int
}

/// How the names in a template become operands while it is compiled.
protocol NameTable {
    associatedtype Lookup: NameLookup

    /// What the operands mean when the template is rendered.
    var lookup: Lookup { get }

    /// Finds a name; `parts` are its words, none for `.`.
    mutating func resolve(_ parts: [String]) throws(NameFault) -> ResolvedName

    /// Enters a section whose value becomes the nearest one.
    mutating func push(_ frame: Frame)
    mutating func pop()
}

/// A name that was found.
struct ResolvedName {
    let operand: Int
    let meaning: Meaning

    enum Meaning {
        case value(ValueKind)
        case flag
        case view(ShapeOutline)
        /// A list, and what its elements are.
        case list(Frame)
        /// Known only when it is rendered.
        case dynamic
    }
}

/// What the value of a section is, and so what can be named in it.
enum Frame {
    case view(ShapeOutline)
    case value(ValueKind)
    case dynamic
    /// The value of a name that was not found: names in it may be anything.
    case unknown
}

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
}
