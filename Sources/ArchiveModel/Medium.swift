package import Hypertext
package import Markup

/// A picture, recording or document below `Content/assets/` that belongs to a record.
package struct Medium: Sendable {
    /// Relative to `Content/assets/`, in NFC, with `/` between its parts.
    package let file: Located<String>
    /// Says in words what it shows.
    package let alt: String
    package let caption: String?
    package let credit: String?
    package let url: Address?
    package let archived: Address?
    /// Lower-case hexadecimal SHA-256 of the file's bytes.
    package let sha256: String

    package init(
        file: Located<String>, alt: String, caption: String?, credit: String?, url: Address?, archived: Address?,
        sha256: String
    ) {
        self.file = file
        self.alt = alt
        self.caption = caption
        self.credit = credit
        self.url = url
        self.archived = archived
        self.sha256 = sha256
    }
}
