internal import ArchiveModel
package import Diagnostics
package import Markup

/// Reads one content file into a draft: pure, so files can be read in parallel and drafts kept.
package enum DraftReader {
    /// The draft, as far as the file could be read; nothing where not even its keys could be.
    ///
    /// - Parameters:
    ///   - kind: what the file's folder says it is.
    ///   - id: what its name says it is called, in NFC.
    package static func read(_ source: SourceText, kind: RecordKind, id: String) -> Diagnosed<Draft?> {
        var result: Diagnosed<Draft?>
        switch kind {
        case .article: result = draft(ArticleDraft.self, source).map { $0.map(Draft.article) }
        case .claim: result = draft(ClaimDraft.self, source).map { $0.map(Draft.claim) }
        case .actor: result = draft(ActorDraft.self, source).map { $0.map(Draft.actor) }
        case .topic: result = draft(TopicDraft.self, source).map { $0.map(Draft.topic) }
        case .page: result = draft(PageDraft.self, source).map { $0.map(Draft.page) }
        }
        // What is no record is not called by a wrong name besides.
        if result.diagnostics.contains(where: { $0.kind == .missingFrontMatter }) { return result }
        if let problem = IdentifierRules.problem(with: id, kind: kind, place: Place(source.path, at: 0), isFileName: true) {
            result.diagnostics.append(problem)
        }
        return result
    }

    private static func draft<Kind: RecordDraft>(_ type: Kind.Type, _ source: SourceText) -> Diagnosed<Kind?> {
        if let problem = TextEncoding.problem(in: source) { return Diagnosed(nil, [problem]) }
        let parts = FrontMatter.split(source)
        guard let frontMatter = parts.value else { return Diagnosed(nil, parts.diagnostics) }
        var diagnostics: [Diagnostic] = []
        let controls = ForbiddenCharacters.all(in: source.bytes, limit: 100)
        for control in controls {
            diagnostics.append(.controlCharacter(Place(source.path, at: control.offset), control.name))
        }
        // libyaml would only say so again.
        let isYAML = !controls.contains { frontMatter.yaml.contains($0.offset) }
        let yaml = isYAML ? YAMLReader.read(source, frontMatter.yaml) : Diagnosed(nil)
        diagnostics += yaml.diagnostics
        var draft = Kind()
        var context = ReadingContext(file: source.path)
        var options = Kind.bodyOptions(of: draft)
        switch yaml.value {
        case .mapping(let entries, let start)?:
            if let other = KindOfKeys.otherKind(than: Kind.kind, keys: Set(entries.map(\.key))) {
                return Diagnosed(nil, [.wrongFolder(source.path, frontMatter.opening, Kind.kind, other)])
            }
            Field.read(
                entries, at: start, opening: frontMatter.opening, with: Kind.allFields, into: &draft, &context)
            options = Kind.bodyOptions(of: draft)
        case let other?:
            context.report(
                .wrongType, at: other.range, "front matter is a mapping of keys to values; this is \(other.described)",
                help: "Write a line `key: value` for each, with a space behind the colon.")
        case nil: break
        }
        diagnostics += context.diagnostics
        draft.header.opening = ByteRange(frontMatter.opening)
        draft.header.unread = context.unread
        // What YAML does not give, or gives twice, may be any value.
        if yaml.diagnostics.contains(where: { $0.severity == .error }) { draft.header.unread.isEverything = true }

        let body = BodyReader.read(source, body: frontMatter.body, options: options)
        diagnostics += body.diagnostics
        if !diagnostics.contains(where: { $0.kind == .controlCharacter }),
            !ForbiddenCharacters.all(in: body.value.html, limit: 1).isEmpty
        {
            for reference in ForbiddenCharacters.references(in: source.bytes, frontMatter.body) {
                diagnostics.append(.controlCharacter(Place(source.path, reference.range), reference.name))
            }
        }
        draft.body = body.value
        return Diagnosed(yaml.value == nil ? nil : draft, diagnostics)
    }
}

extension RecordDraft {
    /// What the front matter says about how the body is to be read.
    fileprivate static func bodyOptions(of draft: Self) -> BodyOptions {
        guard let article = draft as? ArticleDraft else {
            return BodyOptions(
                annotations: .forbidden(in: kind.withArticle),
                // The card that other sites show.
                idsOfPage: kind == .claim ? ["embed"] : [])
        }
        return BodyOptions(
            annotations: .allowed, excerptsOnly: article.display == .excerpts,
            timeCodesAllowed: article.genre == .broadcast || article.genre == .transcript)
    }
}
