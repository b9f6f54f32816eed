internal import BinaryCoding
internal import Markup

/// How far a draft may differ from another one of the same record.
enum DraftDifference: Comparable {
    /// In words alone that are shown as they are: an archive with the one instead of the other has the same records, joins and
    /// orders.
    case words
    /// In its places in lists too, such as those of its verdict; the joins are the same.
    case places
    /// In what other records may rest on.
    case joins
}

extension RecordDraft {
    func difference(from other: Self) -> DraftDifference {
        if joins != other.joins { return .joins }
        return places == other.places ? .words : .places
    }

    /// What other records and links may rest on, as bytes that can be compared.
    private var joins: [UInt8] {
        var draft = self
        draft.removeWords()
        draft.removePlaces()
        draft.header.history = nil
        return draft.structure
    }

    /// The same with what decides about places in lists.
    private var places: [UInt8] {
        var draft = self
        draft.removeWords()
        return draft.structure
    }

    private var structure: [UInt8] {
        var draft = self
        (draft.header.accepts, draft.header.extra) = (nil, nil)
        var writer = ByteWriter(leavingOutPlaces: true)
        Field.write(draft, with: Self.allFields, to: &writer)
        body.writeStructure(to: &writer)
        return writer.bytes
    }
}

extension Body {
    fileprivate func writeStructure(to writer: inout ByteWriter) {
        writer.add(annotations) { annotation, writer in
            annotation.claims.write(to: &writer)
            annotation.actor.write(to: &writer)
            annotation.by.write(to: &writer)
            annotation.writtenStance.write(to: &writer)
            annotation.name.write(to: &writer)
            writer.add(blocks[Int(annotation.block)].isPublished)
        }
        links.write(to: &writer)
        images.write(to: &writer)
        writer.add(headings) { $1.add($0.id) }
    }
}
