/// How the names in a compiled template find their values: all that differs between the modes when a page is rendered.
protocol NameLookup: Sendable {
    /// The slot of an operand's value.
    ///
    /// - Parameters:
    ///   - frames: the slots of the sections' values, outermost first; the first one is the page's.
    /// - Returns: a negative number when there is no such value.
    func slot(of operand: Int, frames: [Int], in slots: UnsafeBufferPointer<Slot>) -> Int
}
