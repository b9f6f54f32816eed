internal import Markup

/// Text as quotes are compared by it: white space as one space, invisible characters gone, quotation marks, apostrophes,
/// dashes and ellipses plain; and the way back to where each part of it stood.
///
/// Regions, such as blocks, are kept apart by a line feed, which nothing within a region becomes.
struct ComparisonForm {
    private(set) var bytes: [UInt8] = []
    /// Where each region lies in `bytes`, in the order in which they were added.
    private(set) var regions: [Range<Int>] = []
    private var seams: [Seam] = []

    /// From `form` on, until the next seam: bytes that stand one for one at `source`, or, where there is a `width`, what one
    /// stretch of that many bytes became.
    private struct Seam {
        let form: Int32
        let source: Int32
        let width: Int32
    }

    /// A text in NFC as one region.
    init(of text: String) {
        var text = text
        text.withUTF8 { addRegion($0, 0..<$0.count) }
    }

    init() {}

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        regions.removeAll(keepingCapacity: true)
        seams.removeAll(keepingCapacity: true)
    }

    /// Adds a part of a text as a region; white space at its ends is left out.
    mutating func addRegion(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if !regions.isEmpty { bytes.append(0x0A) }
        let start = bytes.count
        var offset = range.lowerBound
        // Whether an invisible character was left out just before, so that a mark may meet another letter than it did.
        var isJoining = false
        while offset < range.upperBound {
            let run = Self.ordinaryRun(text, offset..<range.upperBound)
            if run > offset, !isJoining || text[offset] < 0x80 {
                appendLinear(text, offset..<run)
                offset = run
                isJoining = false
                continue
            }
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text)
            switch CharacterForm(scalar) {
            case .space:
                let end = Self.endOfSpace(text, offset..<range.upperBound)
                if bytes.count > start, end < range.upperBound { appendAtomic(" ", offset..<end) }
                offset = end
                isJoining = false
            case .dropped:
                offset += length
                isJoining = true
            case .plain(let plain):
                appendAtomic(plain, offset..<offset + length)
                offset += length
                isJoining = false
            case .itself:
                if isJoining, Self.mayJoin(scalar), bytes.count > start {
                    offset = recompose(text, offset..<range.upperBound, regionStart: start)
                } else {
                    appendLinear(text, offset..<offset + length)
                    offset += length
                }
                isJoining = false
            }
        }
        regions.append(start..<bytes.count)
    }

    // MARK: The way back

    /// The range of the source that a range of this form, which is not empty, stands for.
    func source(of range: Range<Int>) -> Range<Int> {
        let first = seams[seam(at: range.lowerBound)]
        let last = seams[seam(at: range.upperBound - 1)]
        let start = Int(first.source) + (first.width > 0 ? 0 : range.lowerBound - Int(first.form))
        let end = Int(last.source) + (last.width > 0 ? Int(last.width) : range.upperBound - Int(last.form))
        return start..<max(start, end)
    }

    /// The last seam at or before an offset.
    private func seam(at offset: Int) -> Int {
        var low = 0
        var high = seams.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(seams[middle].form) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    // MARK: Parts

    /// The end of what begins a range and is the same in both forms: bytes that no rule touches, and single spaces between.
    private static func ordinaryRun(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = text[offset]
            if byte == 0x20 {
                guard offset > range.lowerBound, offset + 1 < range.upperBound,
                    !CharacterForm.mayDiffer(text[offset + 1])
                else { break }
            } else if CharacterForm.mayDiffer(byte) {
                break
            }
            offset += 1
        }
        return offset
    }

    /// The end of a run of white space, with invisible characters in it that more white space follows.
    private static func endOfSpace(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var offset = range.lowerBound
        var end = offset
        while offset < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text)
            offset += length
            switch CharacterForm(scalar) {
            case .space: end = offset
            case .dropped: continue
            case .itself, .plain: return end
            }
        }
        // Nothing visible follows, so that the space lies at the end of the region.
        return offset
    }

    private mutating func appendLinear(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if let last = seams.last, last.width == 0, Int(last.source) - Int(last.form) == range.lowerBound - bytes.count {
            // Goes on as the bytes before it.
        } else {
            seams.append(Seam(form: Int32(bytes.count), source: Int32(clamping: range.lowerBound), width: 0))
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
    }

    private mutating func appendAtomic(_ plain: StaticString, _ source: Range<Int>) {
        appendAtomic(UnsafeBufferPointer(start: plain.utf8Start, count: plain.utf8CodeUnitCount), source)
    }

    private mutating func appendAtomic(_ form: some Collection<UInt8>, _ source: Range<Int>) {
        seams.append(
            Seam(
                form: Int32(bytes.count), source: Int32(clamping: source.lowerBound),
                width: Int32(clamping: source.count)))
        bytes.append(contentsOf: form)
    }

    /// Composes a mark, and those after it, with the letter that it follows now that nothing invisible stands between.
    ///
    /// - Returns: where the text goes on.
    private mutating func recompose(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, regionStart: Int
    ) -> Int {
        var base = bytes.count
        bytes.withUnsafeBufferPointer { bytes in
            while base > regionStart {
                let start = UTF8Scalars.start(before: base, in: bytes)
                let scalar = UTF8Scalars.scalar(at: start, in: bytes).scalar
                base = start
                if !Self.mayJoin(scalar) { break }
            }
        }
        var scalars = String.UnicodeScalarView(String(decoding: bytes[base...], as: UTF8.self).unicodeScalars)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = UTF8Scalars.scalar(at: offset, in: text)
            let isDropped = CharacterForm(scalar) == .dropped
            guard isDropped || Self.mayJoin(scalar) else { break }
            if !isDropped { scalars.append(scalar) }
            offset += length
        }
        let start = bytes.count > base ? source(of: base..<bytes.count).lowerBound : range.lowerBound
        bytes.removeSubrange(base...)
        while let last = seams.last, Int(last.form) >= base { seams.removeLast() }
        appendAtomic(Array(NormalizedText.nfc(String(scalars)).utf8), start..<offset)
        return offset
    }

    /// Whether normalization may join a code point with what stands before it.
    private static func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII
            && (LetterClass(scalar) == .mark || (0x1160...0x11FF).contains(scalar.value)
                || scalar.properties.canonicalCombiningClass != .notReordered)
    }
}
