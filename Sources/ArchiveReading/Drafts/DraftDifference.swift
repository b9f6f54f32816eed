internal import BinaryCoding
internal import Markup

/// In what a draft differs from another one of the same record, besides words that are shown as they are: an archive with the one instead of
/// the other has the same records.
package struct DraftDifference: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Its places in lists, such as those of its verdict.
    package static let places = DraftDifference(rawValue: 1)
    /// What an article's annotations are about, by whom they are said, and what their places are called.
    package static let annotations = DraftDifference(rawValue: 2)
    /// All else that other records may rest on.
    static let joins = DraftDifference(rawValue: 4)
}

extension RecordDraft {
    func difference(from other: Self) -> DraftDifference {
        if joins != other.joins { return .joins }
        var difference: DraftDifference = []
        if body.annotationStructure != other.body.annotationStructure { difference.insert(.annotations) }
        if places != other.places { difference.insert(.places) }
        return difference
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
    fileprivate var annotationStructure: [UInt8] {
        var writer = ByteWriter(leavingOutPlaces: true)
        writer.add(annotations) { annotation, writer in
            annotation.claims.write(to: &writer)
            annotation.actor.write(to: &writer)
            annotation.by.write(to: &writer)
            annotation.writtenStance.write(to: &writer)
            annotation.name.write(to: &writer)
            writer.add(blocks[Int(annotation.block)].isPublished)
        }
        return writer.bytes
    }

    fileprivate func writeStructure(to writer: inout ByteWriter) {
        links.write(to: &writer)
        images.write(to: &writer)
        writer.add(headings) { $1.add($0.id) }
    }
}
