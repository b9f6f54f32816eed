/// The white space that is put before each line, in place of some that stands there.
struct Indentation {
    var added: [UInt8] = []
    /// How many bytes of white space are taken away from the beginning of each line.
    var removed = 0

    /// What a line begins with in the output.
    func applied(to space: ArraySlice<UInt8>) -> [UInt8] { added + space.dropFirst(removed) }
}
