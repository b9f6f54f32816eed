internal import ArchiveModel
internal import Hypertext
internal import Markup

/// The references of a body: attributes of annotations, links to records, and links to their pages.
struct BodyReferences {
    let bytes: [UInt8]
    /// Where the body lies.
    let part: Range<Int>
    let kind: RecordKind
    let id: String
    /// The articles with annotations of the record, whose addresses its id is part of; and the file's own id, if it is one.
    let anchors: AnnotationAnchors
    private(set) var ranges: [Range<Int>] = []
    /// Links in angle brackets, whose text is their address: each whole, by where its id begins.
    private(set) var autolinks: [Int: Range<Int>] = [:]
    private(set) var unwritable: [Range<Int>] = []

    init(bytes: [UInt8], part: Range<Int>, kind: RecordKind, id: String, anchors: AnnotationAnchors) {
        self.bytes = bytes
        self.part = part
        self.kind = kind
        self.id = id
        self.anchors = anchors
    }

    mutating func add(_ body: Body) {
        for annotation in body.annotations {
            if kind == .claim { for claim in annotation.claims { add(claim) } }
            if kind == .actor { for actor in annotation.by + [annotation.actor].compactMap(\.self) { add(actor) } }
        }
        for link in body.links where anchors.mayLead(link.target, to: kind) {
            if let range = anchorRange(in: link.source.range) { ranges.append(range) }
        }
        var missing: [Range<Int>] = []
        for link in body.links where names(link.target) {
            let address = link.source.range
            guard let range = idRange(in: address) else {
                missing.append(address)
                continue
            }
            ranges.append(range)
            if isAutolink(address) { autolinks[range.lowerBound] = address.lowerBound - 1..<address.upperBound + 1 }
        }
        guard !missing.isEmpty else { return }
        // Links by reference have their address elsewhere.
        let definitions = definitionRanges()
        if definitions.isEmpty { unwritable += missing } else { ranges += definitions }
    }

    /// Whether an address stands in angle brackets that are not those of a link's destination (CommonMark 0.30, 6.5).
    private func isAutolink(_ address: Range<Int>) -> Bool {
        guard address.lowerBound > part.lowerBound, bytes[address.lowerBound - 1] == UInt8(ascii: "<") else { return false }
        let before = bytes[part.lowerBound..<address.lowerBound - 1].reversed().drop { $0 <= 0x20 }.prefix(2)
        return !before.elementsEqual([UInt8(ascii: "("), UInt8(ascii: "]")])
    }

    private mutating func add(_ name: Located<String>) {
        guard name.value == id, let first = bytes[name.range.range].first else { return }
        let range = name.range.range
        ranges.append(first == UInt8(ascii: "\"") ? range.lowerBound + 1..<range.upperBound - 1 : range)
    }

    // MARK: Links

    private func names(_ target: Link.Target) -> Bool {
        switch target {
        case .record(let kind, let id, _): kind == self.kind && id == self.id
        case .path(let path): names(path: Array(path.utf8)[...])
        case .fragment: false
        }
    }

    private func names(path: ArraySlice<UInt8>) -> Bool { idRange(inPath: path) != nil }

    /// Where the id stands in an address, `claim:id#…` or `/claims/id/…`; nothing where the address names something else.
    private func idRange(in address: Range<Int>) -> Range<Int>? {
        let text = bytes[address]
        if text.first == UInt8(ascii: "/") { return idRange(inPath: text) }
        let scheme = Array((kind.rawValue + ":").utf8)
        guard text.count > scheme.count, zip(text, scheme).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { return nil }
        let start = text.startIndex + scheme.count
        let end = text[start...].firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
        return isID(text[start..<end]) ? start..<end : nil
    }

    private func idRange(inPath path: ArraySlice<UInt8>) -> Range<Int>? {
        var segments = path.dropFirst()
        segments = segments.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let parts = segments.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // Pages lie at the top, all others below the name of their kind.
        if kind == .page { return parts.first.flatMap { isID($0) ? $0.indices : nil } }
        guard parts.count >= 2, decoded(parts[0]) == kind.folder, isID(parts[1]) else { return nil }
        return parts[1].indices
    }

    /// Where the id stands in the fragment of an address: `#claim-id`, or `#claim-id--2`.
    private func anchorRange(in address: Range<Int>) -> Range<Int>? {
        guard let hash = bytes[address].firstIndex(of: UInt8(ascii: "#")) else { return nil }
        let head = Array((kind.rawValue + "-").utf8)
        let fragment = bytes[hash + 1..<address.upperBound]
        guard fragment.starts(with: head) else { return nil }
        let start = hash + 1 + head.count
        // Ids hold no double hyphen.
        let end = bytes[start..<address.upperBound].firstRange(of: Array("--".utf8))?.lowerBound ?? address.upperBound
        return isID(bytes[start..<end]) ? start..<end : nil
    }

    private func isID(_ text: ArraySlice<UInt8>) -> Bool { decoded(text) == id }

    private func decoded(_ text: ArraySlice<UInt8>) -> String {
        NormalizedText.nfc(PercentEncoding.decode(String(decoding: text, as: UTF8.self)))
    }

    /// Where link reference definitions (CommonMark 0.30, 4.7) of the body have the id in their address.
    private func definitionRanges() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = part.lowerBound
        while index + 1 < part.upperBound {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":") else { continue }
            var start = index + 2
            while start < part.upperBound, bytes[start] <= 0x20 { start += 1 }
            if start < part.upperBound, bytes[start] == UInt8(ascii: "<") { start += 1 }
            let end = bytes[start..<part.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? part.upperBound
            if let range = idRange(in: start..<end) { found.append(range) }
        }
        return found
    }
}
