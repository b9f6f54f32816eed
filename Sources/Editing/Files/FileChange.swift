/// What becomes of one file: it is made, replaced or taken away.
package struct FileChange: Sendable, Equatable {
    /// Relative to the folder that the change is made in, with `/` between its parts.
    package let path: String
    /// The bytes that the file has; nothing where there is none yet.
    package let before: [UInt8]?
    /// The bytes that it is to have; nothing where it is to go.
    package let after: [UInt8]?

    package init(path: String, before: [UInt8]?, after: [UInt8]?) {
        self.path = path
        self.before = before
        self.after = after
    }
}
