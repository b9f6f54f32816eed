/// A piece of a paragraph, before it is written in the Markdown of one generator or another.
package enum Inline: Sendable {
    case text(String)
    case emphasis(String)
    /// A link to a record of the archive; an empty text shows the target's title.
    case link(Target, text: String)
    case address(String, text: String)
    /// Words that make a claim.
    case claim([Inline], Annotation)
    /// Words that name an actor.
    case mention(actor: Int, text: String, note: String?)
}

/// A block of a body.
package enum Block: Sendable {
    case heading(String)
    case paragraph([Inline])
    case list([[Inline]], isOrdered: Bool)
    case quotation([Inline])
    case image(path: String, alt: String)
}

/// What a link within the archive leads to.
package enum Target: Sendable {
    case article(Int)
    case claim(Int)
    case actor(Int)
    case topic(Int)
    /// The first annotation of a claim in an article.
    case passage(article: Int, claim: Int)
}
