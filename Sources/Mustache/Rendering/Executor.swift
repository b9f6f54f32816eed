import Hypertext

/// Runs compiled templates: one loop over instructions, with values in slots and bytes out.
enum Executor {
    /// A section that is being shown.
    private struct Loop {
        /// The slot of the element at hand.
        var item: Int
        /// How many elements follow it.
        var remaining: Int
        /// How many frames there were before.
        let frames: Int
    }

    /// Templates that take in themselves end here, whatever their values are.
    private static let maximalCalls = 256
    private static let maximalCallsInAll = 100_000

    /// Appends what a template shows of some values to an output.
    ///
    /// - Parameter storage: laid out as the program's names expect it.
    static func run<Names: NameLookup>(
        _ program: Program<Names>, on storage: SlotStorage, into output: inout [UInt8]
    ) {
        storage.slots.withUnsafeBufferPointer { slots in
            storage.bytes.withUnsafeBufferPointer { bytes in
                program.instructions.withUnsafeBufferPointer { instructions in
                    program.text.withUnsafeBufferPointer { text in
                        run(
                            program.names, instructions, text, program.routines, slots: slots, bytes: bytes,
                            into: &output)
                    }
                }
            }
        }
    }

    // One parameter for each buffer: a struct of them would be read anew at each step.
    private static func run<Names: NameLookup>(
        _ names: Names, _ instructions: UnsafeBufferPointer<Instruction>, _ text: UnsafeBufferPointer<UInt8>,
        _ routines: [Int], slots: UnsafeBufferPointer<Slot>, bytes: UnsafeBufferPointer<UInt8>,
        into output: inout [UInt8]
    ) {
        var frames = [0]
        var loops: [Loop] = []
        var returns: [Int] = []
        var calls = 0
        var index = 0
        while index < instructions.count {
            let instruction = instructions[index]
            index += 1
            let a = Int(instruction.a)
            let b = Int(instruction.b)
            switch Instruction.Code(rawValue: instruction.code) {
            case .text:
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[a..<(a + b)]))
            case .escaped:
                let slot = names.slot(of: a, frames: frames, in: slots)
                if slot >= 0, slots[slot].kind == .bytes {
                    HTMLEscaping.append(value(slots[slot], in: bytes), to: &output)
                }
            case .raw:
                let slot = names.slot(of: a, frames: frames, in: slots)
                if slot >= 0, slots[slot].kind == .bytes {
                    output.append(contentsOf: value(slots[slot], in: bytes))
                }
            case .section:
                let slot = names.slot(of: a, frames: frames, in: slots)
                guard slot >= 0, !slots[slot].isAbsent else {
                    index = b
                    continue
                }
                let found = slots[slot]
                switch found.kind {
                case .list:
                    loops.append(Loop(item: found.first, remaining: found.count - 1, frames: frames.count))
                    frames.append(found.first)
                case .flag:
                    loops.append(Loop(item: slot, remaining: 0, frames: frames.count))
                default:
                    loops.append(Loop(item: slot, remaining: 0, frames: frames.count))
                    frames.append(slot)
                }
            case .end:
                guard var loop = loops.popLast() else { return }
                if loop.remaining > 0 {
                    loop.item += 1
                    loop.remaining -= 1
                    frames[frames.count - 1] = loop.item
                    loops.append(loop)
                    index = a
                } else if frames.count > loop.frames {
                    frames.removeLast()
                }
            case .inverted:
                let slot = names.slot(of: a, frames: frames, in: slots)
                if slot >= 0, !slots[slot].isAbsent { index = b }
            case .call:
                calls += 1
                guard returns.count < maximalCalls, calls < maximalCallsInAll else { continue }
                returns.append(index)
                index = routines[a]
            case .return, nil:
                guard let back = returns.popLast() else { return }
                index = back
            }
        }
    }

    @inline(__always)
    private static func value(_ slot: Slot, in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[slot.first..<(slot.first + slot.count)])
    }
}
