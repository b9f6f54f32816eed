/// The body as cmark gets to see it: each attribute block stands as the `}` that it ends with.
///
/// Keeps the way back: from an offset in this text to the byte of the file.
struct MarkedSource {
    /// What cmark parses.
    let bytes: [UInt8]
    /// Offsets in `bytes` at which each line starts; a line ends with LF, CR or CR LF.
    let lineStarts: [Int32]
    /// Where the attribute blocks stand in `bytes`, one for each candidate in order; those that were left in place too.
    let marks: [Mark]
    private let bodyStart: Int
    private let folds: [Fold]

    /// One candidate's place.
    struct Mark {
        /// The offset in `bytes`: of the `}` that stands for the block, or of the `{` of one that was left in place.
        let offset: Int32
        /// The index of the candidate.
        let candidate: Int32
        let isFolded: Bool
    }

    /// A block that became one byte.
    private struct Fold {
        let offset: Int32
        /// Bytes that this block and those before it lost.
        let lost: Int32
    }

    /// Folds the blocks of those candidates that `isFolded` says.
    init(_ source: UnsafeBufferPointer<UInt8>, body: Range<Int>, blocks: [Range<Int>], isFolded: (Int) -> Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count)
        var marks: [Mark] = []
        var folds: [Fold] = []
        var last = body.lowerBound
        var lost = 0
        for (index, block) in blocks.enumerated() {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[last..<block.lowerBound]))
            last = block.lowerBound
            let fold = isFolded(index)
            marks.append(Mark(offset: Int32(bytes.count), candidate: Int32(index), isFolded: fold))
            guard fold else { continue }
            lost += block.count - 1
            folds.append(Fold(offset: Int32(bytes.count), lost: Int32(lost)))
            bytes.append(UInt8(ascii: "}"))
            last = block.upperBound
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[last..<body.upperBound]))
        self.bytes = bytes
        self.marks = marks
        self.folds = folds
        bodyStart = body.lowerBound
        lineStarts = Self.lineStarts(of: bytes)
    }

    /// The offset in the file of an offset in `bytes`; for a folded block, of its `{`.
    func fileOffset(_ offset: Int) -> Int {
        var low = 0
        var high = folds.count
        while low < high {
            let middle = (low + high) / 2
            if Int(folds[middle].offset) < offset { low = middle + 1 } else { high = middle }
        }
        return bodyStart + offset + (low > 0 ? Int(folds[low - 1].lost) : 0)
    }

    /// A range of the file for a range of `bytes`.
    func fileRange(_ range: Range<Int>) -> ByteRange {
        ByteRange(fileOffset(range.lowerBound), fileOffset(range.upperBound))
    }

    /// The offset at which a line starts, counted from 1; the end of the text for a line that is not there.
    func lineStart(_ line: Int) -> Int {
        line >= 1 && line <= lineStarts.count ? Int(lineStarts[line - 1]) : bytes.count
    }

    /// The offset after a line's last character, its end of line left out.
    func lineEnd(_ line: Int) -> Int {
        let next = lineStart(line + 1)
        var end = next
        guard line <= lineStarts.count else { return end }
        if end > lineStart(line), bytes[end - 1] == 0x0A { end -= 1 }
        if end > lineStart(line), bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// The index of the first mark at or after an offset, from an index on.
    func firstMark(from index: Int, at offset: Int) -> Int {
        var index = index
        while index < marks.count, Int(marks[index].offset) < offset { index += 1 }
        return index
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int32] {
        // cmark takes a byte order mark for no part of the text.
        var starts: [Int32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        starts.reserveCapacity(8 + bytes.count / 40)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte > 0x0D { continue }
                if byte == 0x0A || byte == 0x0D && (index >= bytes.count || bytes[index] != 0x0A) {
                    starts.append(Int32(index))
                }
            }
        }
        return starts
    }
}
