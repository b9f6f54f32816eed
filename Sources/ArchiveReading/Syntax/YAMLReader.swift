package import Diagnostics
internal import Yams

/// Front matter as data with places, through libyaml; what YAML has beyond plain data is refused.
package struct YAMLReader {
    private let file: String
    private var bytes: [UInt8]
    private let range: Range<Int>
    private let lines: LineTable
    private var diagnostics: [Diagnostic] = []
    /// Where repeated keys stand that are reported already and read past.
    private var repeatedKeys: Set<Int> = []
    /// Where anchors and tags stand that are reported already.
    private var refusedFeatures: Set<Int> = []

    /// Reads the bytes of a range as one YAML document; nothing where that is impossible.
    package static func read(_ source: SourceText, _ range: Range<Int>) -> Diagnosed<Datum?> {
        var reader = YAMLReader(source, range)
        let datum = reader.document()
        return Diagnosed(datum, reader.diagnostics)
    }

    private init(_ source: SourceText, _ range: Range<Int>) {
        file = source.path
        bytes = source.bytes
        self.range = range
        lines = LineTable(source.bytes, in: range)
    }

    private mutating func document() -> Datum? {
        if let place = YAMLGuards.firstDanger(in: bytes, range) {
            diagnostics.append(.yamlTooDeep(Place(file, at: place)))
            return nil
        }
        if let place = YAMLGuards.aliasAsKey(in: bytes, range) {
            diagnostics.append(.yamlFeature(Place(file, at: place), "an alias"))
            return nil
        }
        // Yams counts the references of each node to it: one for all documents would be what the workers wait for.
        let resolver = Resolver.basic.removing(.implicit)
        // Each round takes the repeated keys of one mapping out of the way, so that all of them are found.
        while true {
            do {
                let text = String(decoding: bytes[range], as: UTF8.self)
                guard let node = try Yams.compose(yaml: text, resolver, .default, .utf8) else {
                    return .mapping([], range.lowerBound..<range.lowerBound)
                }
                return datum(node)
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                let first = lines.offset(line: context.mark.line, column: context.mark.column)
                guard setAsideRepeats(of: names, from: first) else { return nil }
            } catch {
                let problem = Diagnostic.invalidYAML(error, file: file, lines: lines, end: range.upperBound)
                let repair = YAMLRepair(bytes, range, file: file)
                let fix = problem.place.flatMap { repair.fix(at: $0.range.lowerBound) }
                let mistake = problem.place.flatMap { repair.mistake(behind: $0.range.lowerBound, fix, problem.message) }
                diagnostics.append(
                    Diagnostic(
                        problem.kind, at: mistake.map { Place(file, at: $0) } ?? problem.place, problem.message,
                        help: [fix.map { $0.title + "." }, problem.help].compactMap { $0 }.joined(separator: " "), fix: fix))
                return nil
            }
        }
    }

    // MARK: Repeated keys

    /// Reports the repeats of keys and overwrites each with a name of its own; false when none could be found.
    private mutating func setAsideRepeats(of names: [String], from first: Int) -> Bool {
        var found = false
        let keys = YAMLKeys(bytes: bytes, end: range.upperBound).siblings(ofKeyAt: first)
        for name in names {
            let places = keys.filter { $0.name == name }.map(\.range)
            guard let original = places.first else { continue }
            for place in places.dropFirst() {
                diagnostics.append(
                    .repeatedKey(
                        Place(file, place), name, first: Place(file, original),
                        fix: YAMLKeys(bytes: bytes, end: range.upperBound).removal(of: place, equalTo: original, in: file)))
                repeatedKeys.insert(place.lowerBound)
                overwrite(place)
                found = true
            }
        }
        if !found {
            let name = names.first ?? ""
            diagnostics.append(.repeatedKey(Place(file, at: first), name, first: nil, fix: nil))
        }
        return found
    }

    /// Makes a key unlike any other, keeping its number of bytes.
    private mutating func overwrite(_ place: Range<Int>) {
        for (index, offset) in place.enumerated() { bytes[offset] = UInt8(ascii: index == 0 ? "r" : "0") }
        var serial = repeatedKeys.count
        for offset in place.dropFirst().reversed() where serial > 0 {
            bytes[offset] = UInt8(ascii: "0") + UInt8(serial % 10)
            serial /= 10
        }
        // A key of one letter has no room for a number; those letters that YAML gives no meaning serve instead.
        if place.count == 1 { bytes[place.lowerBound] = UInt8(ascii: "A") + UInt8(repeatedKeys.count % 26) }
    }

    // MARK: Nodes

    private mutating func datum(_ node: Node) -> Datum? {
        switch node {
        case .scalar(let scalar):
            let start = offset(scalar.mark)
            return isPlainData(at: start) ? self.scalar(scalar, at: start) : nil
        case .sequence(let sequence):
            let start = offset(sequence.mark)
            return isPlainData(at: start) ? .list(sequence.compactMap { datum($0) }, start..<start + 1) : nil
        case .mapping(let mapping):
            let start = offset(mapping.mark)
            return isPlainData(at: start) ? self.mapping(mapping, at: start) : nil
        case .alias(let alias):
            diagnostics.append(.yamlFeature(Place(file, at: offset(alias.mark)), "an alias"))
            return nil
        }
    }

    private func offset(_ mark: Mark?) -> Int {
        mark.map { lines.offset(line: $0.line, column: $0.column) } ?? range.lowerBound
    }

    private mutating func mapping(_ mapping: Node.Mapping, at start: Int) -> Datum {
        let before = (diagnostics, refusedFeatures)
        var slips: [Int] = []
        var entries: [Datum.Entry] = []
        entries.reserveCapacity(mapping.count)
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                diagnostics.append(.yamlFeature(Place(file, at: offset(key.mark)), "a key that is not a text"))
                continue
            }
            let keyStart = offset(scalar.mark)
            let name = scalar.string
            guard !isRepeated(keyStart), isPlainData(at: keyStart) else { continue }
            if name == "<<" {
                diagnostics.append(.yamlFeature(Place(file, keyStart..<keyStart + 2), "a merge key"))
                continue
            }
            let keyEnd = YAMLScalars.end(of: name, style: scalar.style, at: keyStart, in: bytes)
            let value = datum(value) ?? .refused(keyEnd..<keyEnd)
            if case .empty = value, scalar.style == .plain, let colon = Self.colon(in: name) { slips.append(keyStart + colon) }
            entries.append(Datum.Entry(key: name, keyRange: keyStart..<keyEnd, value: located(value, after: keyEnd)))
        }
        guard slips.isEmpty else {
            (diagnostics, refusedFeatures) = before
            diagnostics.append(unspaced(slips))
            return .refused(start..<start)
        }
        return .mapping(entries, start..<min(start + 1, bytes.count))
    }

    /// Behind which colon a key of a flow mapping seems to want a space, as in `{on:2024-03-04, to:false}`: its whole is a key without one.
    private static func colon(in name: String) -> Int? {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), colon > name.startIndex,
            name.utf8[..<colon].allSatisfy(YAMLRepair.isKeyByte), name.utf8.last != UInt8(ascii: ":")
        else { return nil }
        return name.utf8.distance(from: name.startIndex, to: colon) + 1
    }

    /// - Parameter slips: where spaces are wanting; at least one.
    private func unspaced(_ slips: [Int]) -> Diagnostic {
        .invalidYAML(
            Place(file, at: slips[0]), "a key and its value are one word here",
            help: "Put a space behind the colon of each key: `{on: 2024-03-04, kind: published}`.",
            fix: Fix("Put a space behind the colon", slips.map { .init("", with: " ", at: Place(file, at: $0)) }))
    }

    private func isRepeated(_ keyStart: Int) -> Bool {
        // The mark of a quoted key is its quotation mark; the name is what was overwritten.
        repeatedKeys.contains(keyStart) || repeatedKeys.contains(keyStart + 1)
    }

    /// A value that is absent has its mark wherever the parser noticed that; an editor looks behind the colon.
    ///
    /// Where all that stands there is a comment, that is what may have been meant as the value.
    private func located(_ value: Datum, after keyEnd: Int) -> Datum {
        guard case .empty = value else { return value }
        let colon = bytes[keyEnd..<range.upperBound].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if let colon, bytes[colon] == UInt8(ascii: ":"), let comment = YAMLScalars.comment(after: colon + 1, in: bytes) {
            return .comment(comment)
        }
        return .empty(keyEnd..<keyEnd)
    }

    /// Whether a node has neither anchor nor tag. Yams holds anchors weakly, so the source is asked: a node's mark is that of
    /// its anchor or tag, and no plain scalar can begin like them.
    private mutating func isPlainData(at start: Int) -> Bool {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") else {
            return true
        }
        // Each alias comes with the mark of its anchor, which is reported once.
        if refusedFeatures.insert(start).inserted {
            let feature = bytes[start] == UInt8(ascii: "&") ? "an anchor" : "a tag"
            diagnostics.append(.yamlFeature(Place(file, at: start), feature))
        }
        return false
    }

    private mutating func scalar(_ scalar: Node.Scalar, at start: Int) -> Datum {
        let text = scalar.string
        if scalar.style == .plain, text.isEmpty || text == "~" { return .empty(start..<start) }
        let end = YAMLScalars.end(of: text, style: scalar.style, at: start, in: bytes)
        if scalar.style == .plain, let comment = YAMLScalars.comment(after: end, in: bytes) {
            diagnostics.append(.yamlComment(Place(file, comment), kept: text))
        }
        return .scalar(text, .text, start..<max(end, start))
    }
}
