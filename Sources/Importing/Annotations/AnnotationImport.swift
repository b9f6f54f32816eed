package import ArchiveModel
internal import ArchiveReading
package import Diagnostics
internal import Markup

/// Writes annotations from elsewhere into an article as spans around the words that they quote.
package struct AnnotationImport {
    /// What became of the annotations.
    package struct Outcome: Sendable {
        /// The whole file, with the new spans.
        package var file: SourceText
        /// How many spans were added; one may carry several claims.
        package var added = 0
        /// How many of the annotations stood in the article already, or twice in the file.
        package var known = 0
        /// How many were of other texts.
        package var elsewhere = 0
        /// What could not be written, and why, in the order of the file.
        package var remarks: [Remark] = []
    }

    /// One annotation that was not written, or that an editor should look at.
    package struct Remark: Sendable, Equatable {
        /// Where the annotation stands in the file that was imported, in bytes.
        package let offset: Int
        package let message: String
        /// Whether the annotation was not written.
        package let isRefusal: Bool
    }

    private let names: AnnotationNames
    private var insertion: SpanInsertion
    private let search: PassageSearch
    private var outcome: Outcome

    /// Nothing where the file holds no JSON, or JSON without annotations; the diagnostics say what is wrong with it.
    ///
    /// - Parameters:
    ///   - json: the annotations, in a form that `AnnotationReader` knows.
    ///   - article: the article's file, as the archive was read from it.
    ///   - genre: what the article is.
    package static func run(
        _ json: SourceText, into article: SourceText, genre: Article.Genre, names: AnnotationNames
    ) -> Diagnosed<Outcome?> {
        let read = AnnotationReader.read(json)
        guard let annotations = read.value, !read.hasErrors else { return Diagnosed(nil, read.diagnostics) }
        let parts = FrontMatter.split(article)
        guard let body = parts.value?.body else { return Diagnosed(nil, parts.diagnostics) }
        let options = BodyOptions(annotations: .allowed, timeCodesAllowed: genre == .broadcast || genre == .transcript)
        var run = AnnotationImport(article, SpanInsertion(article, body: body, options: options), names: names)
        run.take(annotations)
        return Diagnosed(run.outcome)
    }

    private init(_ article: SourceText, _ insertion: SpanInsertion, names: AnnotationNames) {
        self.names = names
        self.insertion = insertion
        search = PassageSearch(insertion.body)
        outcome = Outcome(file: article)
    }

    /// Words with what is to be said of them.
    private struct Span {
        let offset: Int
        let words: ByteRange
        var meaning: AnnotationMeaning

        func covers(_ other: Span) -> Bool { words == other.words && meaning.covers(other.meaning) }

        func takes(_ other: Span) -> Bool {
            words == other.words && meaning.actor == nil && meaning.withoutClaims == other.meaning.withoutClaims
        }
    }

    private mutating func take(_ annotations: [ForeignAnnotation]) {
        let isNamed = annotations.contains { $0.sources.contains(where: names.isOwn) }
        if !isNamed, annotations.contains(where: { !$0.sources.isEmpty }) {
            remark(annotations[0], "no annotation names an address of this article; all of them are looked for in it", false)
        }
        var spans: [Span] = []
        for annotation in annotations where !annotation.isReply {
            if isNamed, !annotation.sources.isEmpty, !annotation.sources.contains(where: names.isOwn) {
                outcome.elsewhere += 1
            } else if let span = span(annotation) {
                add(span, to: &spans)
            }
        }
        for span in spans { write(span) }
        outcome.file = insertion.source
    }

    private mutating func remark(_ annotation: ForeignAnnotation, _ message: String, _ isRefusal: Bool = true) {
        outcome.remarks.append(Remark(offset: annotation.offset, message: message, isRefusal: isRefusal))
    }

    // MARK: Words

    private mutating func span(_ annotation: ForeignAnnotation) -> Span? {
        guard let exact = annotation.exact, !exact.trimmedText.isEmpty else {
            remark(annotation, "this annotation quotes no words, so it has no place in the text")
            return nil
        }
        let quoted = "“\(Self.cut(exact.collapsedText))”"
        do {
            let meaning = try AnnotationMeaning(annotation, names: names)
            guard let words = place(of: exact, annotation, quoted) else { return nil }
            if meaning.actor == nil, !annotation.tags.contains(where: { $0.hasPrefix("stance:") || $0.hasPrefix("by:") }) {
                remark(
                    annotation, "the annotation of \(quoted) does not say who makes the claim: it stands as the article's own",
                    false)
            }
            return Span(offset: annotation.offset, words: words, meaning: meaning)
        } catch {
            remark(annotation, "the annotation of \(quoted) \(error.message)")
            return nil
        }
    }

    /// The one place that is meant; nothing, with a remark, where there is none or more than one.
    private mutating func place(of exact: String, _ annotation: ForeignAnnotation, _ quoted: String) -> ByteRange? {
        let places = search.places(of: exact)
        if places.count == 1 { return places[0] }
        if places.isEmpty {
            if search.standsAcrossBlocks(exact) {
                remark(annotation, "\(quoted) stands across paragraphs, and a span lies within one")
            } else if let nearest = search.nearest(to: exact) {
                remark(
                    annotation,
                    "\(quoted) does not stand in the article. \(nearest.difference) The nearest passage is “\(nearest.passage)”")
            } else {
                remark(annotation, "\(quoted) does not stand in the article, nor does anything like it")
            }
            return nil
        }
        let before = places.filter { annotation.prefix.trimmedText.isEmpty || search.stands(annotation.prefix, before: $0) }
        let behind = places.filter { annotation.suffix.trimmedText.isEmpty || search.stands(annotation.suffix, behind: $0) }
        for candidates in [before.filter(behind.contains), before, behind] where candidates.count == 1 { return candidates[0] }
        if let position = annotation.position {
            let text = insertion.body.text
            let there = places.filter { text.codePoints(in: 0..<Int($0.start)) == position }
            if there.count == 1, before.contains(there[0]) || behind.contains(there[0]) { return there[0] }
        }
        remark(
            annotation,
            "\(quoted) stands \(places.count) times in the article, and what stands around it does not tell which is meant")
        return nil
    }

    private static func cut(_ text: String) -> String { text.count > 120 ? text.prefix(120) + "…" : text }

    // MARK: Spans

    /// Several claims of the same words, by the same people in the same way, are one span.
    private mutating func add(_ span: Span, to spans: inout [Span]) {
        let standing = insertion.body.annotations.filter { $0.text == span.words }.map { AnnotationMeaning($0) }
        if standing.contains(where: { $0.covers(span.meaning) }) || spans.contains(where: { $0.covers(span) }) {
            outcome.known += 1
        } else if let same = spans.firstIndex(where: { $0.takes(span) }) {
            spans[same].meaning.claims += span.meaning.claims.filter { !spans[same].meaning.claims.contains($0) }
        } else {
            spans.append(span)
        }
    }

    private mutating func write(_ span: Span) {
        do {
            try insertion.insert(span.meaning.attributes, around: span.words)
            outcome.added += 1
        } catch {
            let words = Self.cut(insertion.body.text[span.words].collapsedText)
            outcome.remarks.append(
                Remark(offset: span.offset, message: "the words “\(words)” \(error.message)", isRefusal: true))
        }
    }
}

extension AnnotationMeaning {
    /// Whether another one adds nothing to this.
    fileprivate func covers(_ other: AnnotationMeaning) -> Bool {
        withoutClaims == other.withoutClaims && other.claims.allSatisfy(claims.contains)
    }
}
