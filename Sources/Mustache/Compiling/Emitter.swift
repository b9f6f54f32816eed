/// Writes instructions, with neighbouring text as one.
struct Emitter {
    private(set) var instructions: [Instruction] = []
    private(set) var text: [UInt8] = []
    /// Whether the next text may lengthen the last instruction: not when something jumps between them.
    private var mayMerge = false

    var position: Int { instructions.count }

    mutating func write(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else { return }
        if mayMerge, let last = instructions.last, last.code == Instruction.Code.text.rawValue {
            instructions[instructions.count - 1] = Instruction(.text, Int(last.a), Int(last.b) + bytes.count)
        } else {
            instructions.append(Instruction(.text, text.count, bytes.count))
        }
        text.append(contentsOf: bytes)
        mayMerge = true
    }

    @discardableResult
    mutating func append(_ instruction: Instruction) -> Int {
        instructions.append(instruction)
        mayMerge = false
        return instructions.count - 1
    }

    /// Sets where an instruction jumps to: here.
    mutating func landHere(_ index: Int) {
        instructions[index].b = UInt32(instructions.count)
        mayMerge = false
    }
}
