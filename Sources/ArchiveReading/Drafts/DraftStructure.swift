internal import BinaryCoding
internal import Markup

extension RecordDraft {
    /// What other records, lists and links may rest on, as bytes that can be compared: everything but words that are shown as
    /// they are.
    ///
    /// Where a draft takes the place of another of the same structure, the archive has the same records, joins and orders.
    var structure: [UInt8] {
        var draft = self
        draft.removeWords()
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
