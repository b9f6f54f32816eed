internal import ArchiveModel
internal import Diagnostics
internal import Markup

extension LinkingPass {
    /// The references of a record with errors of its own that lead nowhere: each is a mistake by itself, so that it need not
    /// wait until the others are mended.
    ///
    /// What else linking would find may follow from the errors of the file, and is not asked.
    func danglingReferences(in record: ReadRecord) -> [Diagnostic] {
        guard let draft = record.draft else { return [] }
        var linker = linker(of: record.file)
        func entry<Kind>(_ draft: Kind) -> Directory.Entry<Kind> {
            Directory.Entry(id: record.id, file: record.file, draft: draft)
        }
        // No record has this number, so nothing that belongs to another one is mixed in.
        let index = Int(Int32.max)
        switch draft {
        case .article(let draft): _ = linker.article(entry(draft), at: index)
        case .claim(let draft):
            _ = linker.claim(entry(draft), at: index, relations: ClaimRelations([], files: [], ids: []))
            for relation in draft.relations?.all ?? [] { _ = linker.context.resolve(Claim.self, relation.id) }
        case .actor(let draft): _ = linker.actor(entry(draft), at: index)
        case .topic(let draft): _ = linker.topic(entry(draft), at: index)
        case .page(let draft): _ = linker.page(entry(draft), at: index)
        }
        let kinds = RecordKind.allCases.map(DiagnosticKind.unknownRecord) + [.draftReference, .unknownAsset]
        return linker.context.diagnostics.filter { kinds.contains($0.kind) }
    }
}
