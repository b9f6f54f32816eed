/// What a field holds, and with it what a template may do with it.
@usableFromInline
package enum FieldKind: Sendable {
    /// Shown escaped; a section over it makes it `{{.}}`.
    case text
    /// Shown escaped, also in attributes that hold a URL.
    case address
    /// Shown as it is, in text only.
    case html
    /// Shown in `<script type="application/ld+json">` only.
    case json
    /// For sections only.
    case flag
    /// A section over it makes its fields the nearest names; `{{a.b}}` reaches into it.
    case view(ShapeReference)
    /// A section repeats for each of its views.
    case list(ShapeReference)
    /// A section repeats for each of its texts, which are `{{.}}` there.
    case texts

    /// The kind in words, with its article: «a text».
    package var words: String {
        switch self {
        case .text: "a text"
        case .address: "an address"
        case .html: "HTML"
        case .json: "JSON"
        case .flag: "a yes or no"
        case .view: "a group of fields"
        case .list, .texts: "a list"
        }
    }

    /// The shape of the views it holds, if it holds any.
    package var shape: ShapeReference? {
        switch self {
        case .view(let shape), .list(let shape): shape
        default: nil
        }
    }
}
