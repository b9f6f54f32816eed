internal import Diagnostics
internal import Mustache

/// The fields of one view as a table of Markdown: how each is written, what it is, and a line of meaning.
struct FieldTable {
    private let rows: [[String]]

    init(_ shape: ShapeOutline) {
        rows =
            [["field", "kind", "meaning"]]
            + shape.fields.map { [Self.tag(of: $0), Self.kind(of: $0), Self.meaning(of: $0, in: shape)] }
    }

    /// - Parameter isAligned: whether columns are lined up, for a terminal.
    func text(isAligned: Bool) -> String {
        let widths = (0..<3).map { column in isAligned ? rows.map { VisibleText.width(of: $0[column]) }.max() ?? 0 : 0 }
        let lines = rows.map { row in
            "|"
                + zip(row, widths).map { cell, width in
                    let text = cell.isEmpty && width == 0 ? "" : " " + cell
                    return text + String(repeating: " ", count: max(0, width - VisibleText.width(of: cell))) + " |"
                }.joined()
        }
        let rule = "|" + widths.map { " " + String(repeating: "-", count: max(3, $0)) + " |" }.joined()
        return ([lines.first ?? "", rule] + lines.dropFirst()).joined(separator: "\n") + "\n"
    }

    private static func tag(of field: FieldOutline) -> String {
        switch field.kind {
        case .text, .address, .json: "`{{\(field.name)}}`"
        case .html: "`{{{\(field.name)}}}`"
        case .flag, .view, .list, .texts: "`{{#\(field.name)}}`"
        }
    }

    private static func meaning(of field: FieldOutline, in shape: ShapeOutline) -> String {
        guard field.doc.isEmpty, field.name.hasPrefix("has") else { return field.doc }
        let rest = field.name.dropFirst(3)
        let subject = rest.prefix(1).lowercased() + rest.dropFirst()
        return shape.slot(of: subject) == nil ? "" : "Whether there is any `\(subject)`."
    }

    private static func kind(of field: FieldOutline) -> String {
        let kind =
            switch field.kind {
            case .text: "text"
            case .address: "address"
            case .html: "HTML"
            case .json: "JSON"
            case .flag: "yes or no"
            case .view(let shape): "section: \(shape.outline.name)"
            case .list(let shape): "list: \(shape.outline.name)"
            case .texts: "list of texts"
            }
        return field.isOptional ? kind + " ○" : kind
    }
}
