/// A span of an article's words with what they make: a claim that somebody takes a stance on, or a mention of an actor.
package struct Annotation: Sendable, Hashable {
    package enum Subject: Sendable, Hashable {
        /// The claims that the span makes, as ids in NFC; one at least, none twice.
        case claims([Located<String>])
        case actor(Located<String>)
    }

    package var subject: Subject
    /// The actors who say it, as ids in NFC, none twice; none at all is the article's own voice.
    package var by: [Located<String>]
    /// Nothing stands for the default, `asserts`.
    package var writtenStance: Located<Stance>?
    /// Nothing where no wording is recorded.
    package var wording: Located<Wording>?
    /// An editor's remark, plain text.
    package var note: Located<String>?
    package var at: Located<TimeCode>?
    /// The `id=`, in NFC: the span's own address is `#note-` and this.
    package var name: Located<String>?
    /// Bytes of the file, from the opening bracket to the closing brace.
    package var source: ByteRange
    /// Bytes of the canonical text: the words between the brackets.
    package var text: ByteRange
    /// Code points of the canonical text: the text position selector (Web Annotation Data Model, 4.2.5).
    package var position: ByteRange
    /// The index of the block that holds it.
    package var block: Int32
    package var quote: TextQuote

    package var stance: Stance { writtenStance?.value ?? .asserts }

    /// The claims of the span; none for an actor.
    package var claims: [Located<String>] {
        if case .claims(let claims) = subject { claims } else { [] }
    }

    /// The actor that the span mentions, if it is no claim.
    package var actor: Located<String>? {
        if case .actor(let actor) = subject { actor } else { nil }
    }
}
