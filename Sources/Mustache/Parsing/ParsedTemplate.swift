import Diagnostics

/// A template's file as a flat list of nodes, whatever was wrong in it.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    var nodes: [Node] = []
    /// What is wrong with the file by itself, in the order of the text.
    var diagnostics: [Diagnostic] = []

    var name: String { source.name }
    var bytes: [UInt8] { source.text.bytes }

    init(_ source: TemplateSource) { self.source = source }

    /// The text of a range, such as a tag's name.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func place(_ range: Range<Int>) -> Place { source.origin ?? Place(source.text.path, range) }

    /// The white space that the first line of some nodes begins with, if one begins there.
    func intrinsicIndentation(of content: Range<Int>) -> Range<Int>? {
        for node in nodes[content] {
            if node.kind == .lineStart { return node.range }
            if node.isStandalone { return node.indentation }
        }
        return nil
    }

    /// The names of all blocks among some nodes.
    func blockNames(in content: Range<Int>) -> [String] {
        nodes[content].filter { $0.kind == .block }.map { text($0.name) }
    }
}
