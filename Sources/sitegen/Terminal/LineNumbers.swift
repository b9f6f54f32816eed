import Diagnostics

/// Places in a text as people name them.
struct LineNumbers {
    let source: SourceText

    init(_ source: SourceText) { self.source = source }

    /// `file:line:column`, from 1.
    func place(of offset: Int) -> String {
        let position = source.position(at: offset)
        return "\(source.path):\(position.line):\(position.column)"
    }
}
