/// An annotation from elsewhere: the words that it is about, and what is said of them.
struct ForeignAnnotation: Sendable, Equatable {
    /// Where it stands in the file, in bytes.
    var offset = 0
    /// The address of the text that it is about; several where it names several.
    var sources: [String] = []
    /// A text quote selector (Web Annotation Data Model, 4.2.4); nothing where it has none.
    var exact: String?
    var prefix = ""
    var suffix = ""
    /// Where a text position selector (4.2.5) begins, in its own units.
    var position: Int?
    /// Tags, as they are written.
    var tags: [String] = []
    /// Addresses of what it links to.
    var links: [String] = []
    /// What somebody says of the words, as plain text.
    var comments: [String] = []
    /// Whether it answers another annotation, and so is about no words.
    var isReply = false
}
