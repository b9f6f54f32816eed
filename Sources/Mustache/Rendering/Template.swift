/// A template for one kind of view, checked against its shape: rendering it cannot fail.
package struct Template<Viewed: View>: Sendable {
    private let compiled: CompiledTemplate

    /// - Returns: nothing when the template was made for another view.
    init?(_ compiled: CompiledTemplate) {
        guard compiled.shape == ObjectIdentifier(Viewed.self) else { return nil }
        self.compiled = compiled
    }

    /// The name of the page template's file.
    package var name: String { compiled.name }

    /// The names of all files that the template is made of, itself included, sorted.
    package var files: [String] { compiled.files }

    /// Appends a page to an output that may be used again and again.
    package func render(_ view: Viewed, into output: inout [UInt8]) {
        render(Record(of: view), into: &output)
    }

    /// Appends a page whose view was read before.
    package func render(_ record: borrowing Record<Viewed>, into output: inout [UInt8]) {
        Executor.run(compiled.program, on: record.storage, into: &output)
    }

    /// Hands everything to a hash that the template adds to a page: two templates of one digest make the same of a view.
    package func digest(into update: (UnsafeRawBufferPointer) -> Void) {
        compiled.program.instructions.withUnsafeBytes(update)
        compiled.program.names.code.withUnsafeBytes(update)
        compiled.program.text.withUnsafeBytes(update)
    }
}
