internal import ArchiveModel
package import Diagnostics
package import Markup

/// One record's file after reading.
package final class ReadRecord: Sendable {
    package let kind: RecordKind
    package let id: String
    /// Relative to the source folder.
    package let file: String
    /// Nothing where not even the keys could be read.
    package let draft: Draft?
    package let diagnostics: [Diagnostic]

    package init(kind: RecordKind, id: String, file: String, draft: Draft?, diagnostics: [Diagnostic]) {
        self.kind = kind
        self.id = id
        self.file = file
        self.draft = draft
        self.diagnostics = diagnostics
    }

    /// Whether the file has an error, so that the record cannot be linked.
    var isBroken: Bool { draft == nil || diagnostics.contains { $0.severity == .error } }

    /// Whether its former ids are not known.
    var mayHaveHadAnyID: Bool { draft.map { $0.header.isUnread("aliases") } ?? true }
}

/// One file below `Content/assets/`.
package struct ReadAsset: Sendable, Hashable {
    /// Relative to `Content/assets/`, in NFC.
    package let path: String
    /// Lower-case hexadecimal.
    package let sha256: String

    package init(path: String, sha256: String) {
        self.path = path
        self.sha256 = sha256
    }
}
