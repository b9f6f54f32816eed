import Diagnostics
import Markup

/// Reads a text as the body of an article.
func read(
    _ text: String, annotations: BodyOptions.AnnotationRule = .allowed, excerptsOnly: Bool = false,
    timeCodesAllowed: Bool = true, idsOfPage: Set<String> = []
) -> Diagnosed<Body> {
    let source = SourceText(path: "body.md", text: text)
    let options = BodyOptions(
        annotations: annotations, excerptsOnly: excerptsOnly, timeCodesAllowed: timeCodesAllowed,
        idsOfPage: idsOfPage)
    return BodyReader.read(source, body: 0..<source.bytes.count, options: options)
}

/// The HTML of a body with its holes shown: `⟨0:` and `:0⟩` around an annotation, `⟨#0⟩` for the number after it,
/// `⟨link 0⟩`, `⟨title 0⟩` and `⟨image 0⟩`.
func shown(_ body: Body) -> String {
    var result: [UInt8] = []
    var last = 0
    for hole in body.holes {
        result += body.html[last..<Int(hole.offset)]
        last = Int(hole.offset)
        let text =
            switch hole.content {
            case .annotationStart(let index): "⟨\(index):"
            case .annotationEnd(let index): ":\(index)⟩"
            case .annotationReference(let index): "⟨#\(index)⟩"
            case .linkAddress(let index): "⟨link \(index)⟩"
            case .linkText(let index): "⟨title \(index)⟩"
            case .imageAddress(let index): "⟨image \(index)⟩"
            }
        result += Array(text.utf8)
    }
    result += body.html[last...]
    return String(decoding: result, as: UTF8.self)
}

/// The canonical text of a body.
func text(_ body: Body) -> String { String(decoding: body.text.bytes, as: UTF8.self) }

/// The words of each annotation.
func words(_ body: Body) -> [String] { body.annotations.map { body.text[$0.text] } }

/// The ids and places of diagnostics, as `id@offset`.
func found(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.kind.id)@\($0.place?.range.lowerBound ?? -1)" }
}

/// A text with its mark `‸` taken out, and the offset where it stood.
func marked(_ text: String) -> (text: String, offset: Int?) {
    guard let index = text.firstIndex(of: Example.mark) else { return (text, nil) }
    let offset = text.utf8.distance(from: text.startIndex, to: index)
    return (text.filter { $0 != Example.mark }, offset)
}
