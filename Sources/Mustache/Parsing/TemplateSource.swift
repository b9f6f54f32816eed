package import Diagnostics

/// One file of templates: the name that page templates and tags call it by, and its text.
package struct TemplateSource: Sendable {
    /// The path below the templates' folder, with `/` between its parts: `claim.html`, `partials/position.html`.
    package let name: String
    package let text: SourceText
    /// Where all of the text comes from, if it was made from a place in another file.
    let origin: Place?

    package init(name: String, text: SourceText) { self.init(name: name, text: text, origin: nil) }

    init(name: String, text: SourceText, origin: Place?) {
        self.name = name
        self.text = text
        self.origin = origin
    }

    /// The file that it stands in, below the templates' folder.
    var file: String { origin == nil ? name : TemplateSource(text).name }

    /// A file whose name is its path without a folder's, or its whole path if it does not lie there.
    package init(_ text: SourceText, below folder: String = "Templates/") {
        self.init(
            name: text.path.hasPrefix(folder) ? String(text.path.dropFirst(folder.count)) : text.path, text: text)
    }
}
