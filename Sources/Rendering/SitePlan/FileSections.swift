/// The parts of a file by the sections that it consists of.
struct FileSections: Sendable {
    /// How many parts each has.
    let counts: [Int]

    var partCount: Int { counts.reduce(0, +) }

    /// In which section a part of the file lies, and which of the section's parts it is; all from 0.
    func place(of part: Int) -> (section: Int, part: Int) {
        var rest = part
        for (section, count) in counts.enumerated() {
            if rest < count { return (section, rest) }
            rest -= count
        }
        return (counts.count, rest)
    }
}
