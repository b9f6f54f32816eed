internal import Markup

/// Numbers and texts, one behind the other, whose bytes tell two lists of facts apart.
package struct Facts: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func add(_ number: Int32) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func add(_ text: String) {
        add(Int32(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(Int32(bytes.count))
        self.bytes.append(contentsOf: bytes)
    }

    /// Their number, then each.
    package mutating func add<Values: Collection>(_ values: Values) where Values.Element: Fact {
        add(Int32(values.count))
        for value in values { value.add(to: &self) }
    }

    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}

/// What a join holds of a record, written down completely: equal facts are equal values.
package protocol Fact {
    func add(to facts: inout Facts)
}

extension Handle: Fact {
    package func add(to facts: inout Facts) { facts.add(index) }
}

extension Citation: Fact {
    package func add(to facts: inout Facts) {
        facts.add(article.index)
        facts.add(annotation)
        facts.add(anchor.claim.index)
        facts.add(Int32(anchor.ordinal))
    }
}

extension Mention: Fact {
    package func add(to facts: inout Facts) {
        facts.add(article.index)
        facts.add(annotation)
        facts.add(ordinal)
    }
}

extension PositionReference: Fact {
    package func add(to facts: inout Facts) {
        facts.add(claim.index)
        facts.add(position)
    }
}

extension EvidenceReference: Fact {
    package func add(to facts: inout Facts) {
        facts.add(claim.index)
        facts.add(evidence)
    }
}

extension ActorRelationReference: Fact {
    package func add(to facts: inout Facts) {
        facts.add(actor.index)
        facts.add(relation)
    }
}

extension VerifiedQuotes.Entry: Fact {
    package func add(to facts: inout Facts) {
        switch reference {
        case .position(let reference):
            facts.add(0)
            reference.add(to: &facts)
        case .evidence(let reference):
            facts.add(1)
            reference.add(to: &facts)
        case .relation(let reference):
            facts.add(2)
            reference.add(to: &facts)
        }
        facts.add(place.block)
        facts.add(place.isUnique ? 1 : 0)
        facts.add(Int32(place.pieces.count))
        for piece in place.pieces {
            for range in [piece.bytes, piece.codePoints] {
                facts.add(Int32(range.start))
                facts.add(Int32(range.end))
            }
        }
    }
}
