package import Diagnostics

/// Whether the bytes of a file are UTF-8.
enum TextEncoding {
    /// A report at the first byte that is part of no character, if there is one.
    static func problem(in source: SourceText) -> Diagnostic? {
        // The standard library validates many bytes at once; the way below finds the place.
        guard String(validating: source.bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = source.bytes.makeIterator()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error:
                let isUTF16 = source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF])
                return Diagnostic(
                    .invalidUTF8, at: Place(source.path, at: offset),
                    isUTF16 ? "this file is UTF-16, not UTF-8" : "this byte is part of no UTF-8 character",
                    help: "Save the file as UTF-8; most editors have that under “Save with encoding”.")
            }
        }
    }
}

extension Diagnostic {
    static func controlCharacter(_ place: Place, _ name: String) -> Diagnostic {
        Diagnostic(
            .controlCharacter, at: place, "the character \(name) stands here, which no page can show",
            help: "Take it out.")
    }
}

extension DiagnosticKind {
    package static let invalidUTF8 = DiagnosticKind(
        "invalid-utf8", .error, "a file is not UTF-8",
        explanation: """
            Content files are UTF-8. A file in another encoding would lose or change its letters, so it is not read at
            all; the place is that of the first byte that is part of no character. In the example, `\\xE9` stands for
            that byte, which is an é in ISO 8859-1.
            """,
        wrong: """
            -- Content/actors/bo-lind.md --
            ---
            name: Andr‸\\xE9 Lind
            kind: person
            ---
            """,
        right: """
            -- Content/actors/bo-lind.md --
            ---
            name: André Lind
            kind: person
            ---
            """)
}
