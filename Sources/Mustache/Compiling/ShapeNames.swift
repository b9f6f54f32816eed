import Diagnostics

/// Finds names in the shapes of the views around them: those of the section first, then those of the sections around it.
struct ShapeNames: NameTable {
    private(set) var lookup = ShapeLookup()
    private var frames: [Frame]

    init(_ shape: ShapeOutline) { frames = [.view(shape)] }

    mutating func push(_ frame: Frame) { frames.append(frame) }
    mutating func pop() { frames.removeLast() }

    mutating func resolve(_ parts: [String]) throws(NameFault) -> ResolvedName {
        guard let first = parts.first else { return try resolveDot() }
        for (index, frame) in frames.enumerated().reversed() {
            guard case .view(let shape) = frame, shape.slot(of: first) != nil else { continue }
            return try resolve(parts, in: shape, frame: index)
        }
        throw unknown(first, in: frames.reversed())
    }

    private mutating func resolveDot() throws(NameFault) -> ResolvedName {
        let operand = lookup.code.count
        lookup.code += [UInt32(frames.count - 1), 0]
        switch frames.last {
        case .value(let kind): return ResolvedName(operand: operand, meaning: .value(kind))
        case .view(let shape): return ResolvedName(operand: operand, meaning: .view(shape))
        default: throw NameFault(reason: .consequence, name: ".", help: nil)
        }
    }

    private mutating func resolve(
        _ parts: [String], in shape: ShapeOutline, frame: Int
    ) throws(NameFault) -> ResolvedName {
        var shape = shape
        var slots: [UInt32] = []
        for (index, part) in parts.enumerated() {
            guard let slot = shape.slot(of: part) else { throw unknown(part, in: [.view(shape)]) }
            slots.append(UInt32(slot))
            let kind = shape.fields[slot].kind
            guard index < parts.count - 1 else {
                let operand = lookup.code.count
                lookup.code += [UInt32(frame), UInt32(slots.count)] + slots
                return ResolvedName(operand: operand, meaning: Self.meaning(of: kind))
            }
            guard case .view(let inner) = kind else {
                throw NameFault(
                    reason: .wrongUse("“\(part)” is \(kind.words), and a dot reaches into a group of fields only"),
                    name: part, help: Self.help(for: kind, part))
            }
            shape = inner.outline
        }
        throw NameFault(reason: .consequence, name: "", help: nil)
    }

    private static func meaning(of kind: FieldKind) -> ResolvedName.Meaning {
        switch kind {
        case .text: .value(.text)
        case .address: .value(.address)
        case .html: .value(.html)
        case .json: .value(.json)
        case .flag: .flag
        case .view(let shape): .view(shape.outline)
        case .list(let shape): .list(.view(shape.outline))
        case .texts: .list(.value(.text))
        }
    }

    private static func help(for kind: FieldKind, _ name: String) -> String? {
        switch kind {
        case .list: "Name its elements' fields in {{#\(name)}}…{{/\(name)}}."
        case .texts: "Its elements are {{.}} in {{#\(name)}}…{{/\(name)}}."
        default: nil
        }
    }

    private func unknown(_ name: String, in frames: [Frame]) -> NameFault {
        var names: [String] = []
        var lists: [String] = []
        for frame in frames {
            switch frame {
            case .view(let shape):
                names += shape.fields.map(\.name)
                lists.append("in \(shape.name): " + shape.fields.map(\.name).sorted().joined(separator: ", "))
            case .unknown: return NameFault(reason: .consequence, name: name, help: nil)
            case .value, .dynamic: break
            }
        }
        let near = NearMiss.nearest(to: name, in: names).map { "Did you mean “\($0)”? " } ?? ""
        return NameFault(
            reason: .unknown, name: name, help: near + "There are, " + lists.joined(separator: "; ") + ".",
            certain: CertainMatch.of(name, in: names))
    }
}
