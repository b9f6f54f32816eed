/// A compiled template: instructions over static bytes, and the names they use.
struct Program<Names: NameLookup>: Sendable {
    let instructions: [Instruction]
    /// All static text.
    let text: [UInt8]
    /// Where each routine begins.
    let routines: [Int]
    var names: Names
}
