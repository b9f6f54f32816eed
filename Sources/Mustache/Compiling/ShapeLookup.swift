/// Looks values up in slots that were fixed when the template was compiled.
///
/// An operand is an index into `code`: the frame, the number of steps, and the slot within the view at each step.
struct ShapeLookup: NameLookup {
    var code: [UInt32] = []

    @inline(__always)
    func slot(of operand: Int, frames: [Int], in slots: UnsafeBufferPointer<Slot>) -> Int {
        var slot = frames[Int(code[operand])]
        let steps = Int(code[operand + 1])
        var step = 0
        while step < steps {
            let record = slots[slot]
            if record.isAbsent { return -1 }
            slot = record.first + Int(code[operand + 2 + step])
            step += 1
        }
        return slot
    }
}
