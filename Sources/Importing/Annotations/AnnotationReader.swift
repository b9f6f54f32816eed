internal import ArchiveReading
internal import Diagnostics

/// Reads annotations of the W3C Web Annotation Data Model (2017): one, an array, an `AnnotationPage` or an
/// `AnnotationCollection`; or of Hypothesis' API: an array of them, or `rows`.
enum AnnotationReader {
    /// In the order of the file; nothing where the file holds no such thing.
    static func read(_ source: SourceText) -> Diagnosed<[ForeignAnnotation]?> {
        let json = JSONReader.read(source)
        guard let value = json.value else { return Diagnosed(nil, json.diagnostics) }
        return Diagnosed(annotations(in: value), json.diagnostics)
    }

    private static func annotations(in value: Datum) -> [ForeignAnnotation]? {
        if case .list(let items, _) = value {
            let found = items.compactMap(annotations)
            return found.isEmpty && !items.isEmpty ? nil : found.flatMap { $0 }
        }
        if let rows = value["rows"] ?? value["annotations"] { return rows.items.flatMap { annotations(in: $0) ?? [] } }
        if value.isOf("AnnotationCollection") {
            return value["first"].flatMap { $0.text == nil ? annotations(in: $0) : nil } ?? value["items"].map(items)
        }
        if value.isOf("AnnotationPage") { return value["items"].map(items) }
        if value.isOf("Annotation") { return [webAnnotation(value)] }
        if value["target"] != nil, value["uri"] != nil { return [hypothesis(value)] }
        return nil
    }

    private static func items(_ value: Datum) -> [ForeignAnnotation] { value.items.flatMap { annotations(in: $0) ?? [] } }

    // MARK: W3C

    private static func webAnnotation(_ value: Datum) -> ForeignAnnotation {
        var result = ForeignAnnotation(offset: value.range.lowerBound)
        for target in value["target"]?.items ?? [] { add(target: target, to: &result) }
        let motivation = value["motivation"]?.texts.first
        for body in value["body"]?.items ?? [] { add(body: body, motivation: motivation, to: &result) }
        if let text = value["bodyValue"]?.text { result.comments.append(text.collapsedText) }
        return result
    }

    private static func add(target: Datum, to result: inout ForeignAnnotation) {
        if let address = target.text ?? target["source"]?.text ?? target["source"]?["id"]?.text ?? target["id"]?.text {
            result.sources.append(address)
        }
        var selectors = target["selector"]?.items ?? []
        while !selectors.isEmpty {
            let selector = selectors.removeFirst()
            selectors += selector["refinedBy"]?.items ?? []
            if selector.isOf("TextQuoteSelector"), let exact = selector["exact"]?.text, result.exact == nil {
                result.exact = exact
                result.prefix = selector["prefix"]?.text ?? ""
                result.suffix = selector["suffix"]?.text ?? ""
            } else if selector.isOf("TextPositionSelector"), result.position == nil {
                result.position = selector["start"]?.number
            }
        }
    }

    private static func add(body: Datum, motivation: String?, to result: inout ForeignAnnotation) {
        if let address = body.text {
            result.links.append(address)
            return
        }
        let purpose = body["purpose"]?.texts.first ?? motivation ?? "commenting"
        if let value = body["value"]?.text {
            switch purpose {
            case "tagging", "classifying": result.tags.append(value.trimmedText)
            case "commenting", "replying", "questioning", "highlighting", "editing", "bookmarking":
                let isHTML = body["format"]?.text?.contains("html") == true
                result.comments.append(isHTML ? HTMLParser.plainText(value) : value.collapsedText)
            default: break
            }
        } else if let address = body["source"]?.text ?? body["source"]?["id"]?.text ?? body["id"]?.text {
            result.links.append(address)
        }
    }

    // MARK: Hypothesis

    /// A row of Hypothesis' search: `uri`, `target` with `selector`, `text` in Markdown, `tags`, `references`.
    private static func hypothesis(_ value: Datum) -> ForeignAnnotation {
        var result = ForeignAnnotation(offset: value.range.lowerBound)
        if let address = value["uri"]?.text { result.sources.append(address) }
        for target in value["target"]?.items ?? [] { add(target: target, to: &result) }
        result.tags = (value["tags"]?.texts ?? []).map(\.trimmedText)
        result.isReply = !(value["references"]?.items ?? []).isEmpty
        let text = value["text"]?.text ?? ""
        result.links = MarkdownComment.addresses(in: text)
        // In the archive's own export the editor's remark stands below what is said of the claim or the actor.
        let isOwn = result.tags.contains { $0.hasPrefix("stance:") || $0.hasPrefix("actor:") }
        let comment = MarkdownComment.text(of: isOwn ? MarkdownComment.remark(in: text) : text)
        if !comment.isEmpty { result.comments.append(comment) }
        return result
    }
}
