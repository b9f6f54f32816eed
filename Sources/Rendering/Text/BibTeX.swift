import ArchiveModel

/// Entries of BibTeX files as biblatex reads them (https://ctan.org/pkg/biblatex, manual section 2).
enum BibTeX {
    /// An entry; fields without a value are left out.
    ///
    /// - Parameter fields: with values as they stand in the file.
    static func entry(_ type: String, key: String, _ fields: [(name: String, value: String)]) -> String {
        let lines = fields.filter { !$0.value.isEmpty }.map { "  " + $0.name + " = {" + $0.value + "}" }
        return "@" + type + "{" + key + ",\n" + lines.joined(separator: ",\n") + "\n}"
    }

    /// A text in braces of its own, so that neither commas nor «and» nor a style's case change it.
    static func literal(_ text: String) -> String { "{" + escape(text) + "}" }

    /// A date as biblatex writes it, without the time of a moment.
    static func day(_ date: PartialDate) -> String { String(date.text.prefix(10)) }

    /// TeX's special characters as commands for themselves.
    static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "{", "}", "#", "$", "%", "&", "_": result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
