internal import Markup

/// What an annotation from elsewhere means in the terms of an archive's own annotations.
struct AnnotationMeaning: Sendable, Equatable {
    /// Ids of claims in the order in which they are named; empty for a mention of an actor.
    var claims: [String] = []
    var actor: String?
    var by: [String] = []
    var stance: Stance?
    var wording: Wording?
    var note: String?
    var at: TimeCode?
    /// The span's own name, `id=`.
    var name: String?

    /// Why an annotation cannot be one of the archive's, as the end of a sentence that begins with “it”.
    struct Refusal: Error, Equatable { let message: String }

    init() {}

    /// Reads the tags `claim:ID`, `actor:ID`, `by:ID`, `stance:WORD`, `as:WORD`, `at:hh:mm:ss` and `name:NAME`, a tag that is an
    /// id and nothing else, and links to the site's pages of claims and actors. Other tags mean nothing here.
    init(_ annotation: ForeignAnnotation, names: AnnotationNames) throws(Refusal) {
        for tag in annotation.tags { try take(tag, names) }
        for link in annotation.links {
            if let id = names.id(.claim, at: link) { try add(claim: id, names) }
            if let id = names.id(.actor, at: link), claims.isEmpty { actor = try known(actor: id, names) }
        }
        guard claims.isEmpty != (actor == nil) else {
            throw Refusal(
                message: actor == nil
                    ? "names no claim and no actor of the archive, by link or tag" : "names both a claim and an actor")
        }
        if actor != nil, !by.isEmpty || stance != nil || wording != nil || at != nil {
            throw Refusal(message: "says of the mention of an actor what can be said of a claim alone")
        }
        let remark = annotation.comments.filter { !$0.isEmpty }.joined(separator: " ")
        if !remark.isEmpty { note = MarkdownEscaping.visible(remark).replacing("`", with: "'") }
    }

    private mutating func take(_ tag: String, _ names: AnnotationNames) throws(Refusal) {
        let parts = tag.split(separator: ":", maxSplits: 1).map { String($0).trimmedText }
        guard parts.count == 2 else {
            let id = NormalizedText.nfc(tag)
            if names.claim(id) != nil { try add(claim: id, names) } else if names.actor(id) != nil { actor = names.actor(id) }
            return
        }
        let value = NormalizedText.nfc(parts[1])
        switch parts[0].lowercased() {
        case "claim": try add(claim: value, names)
        case "actor": actor = try known(actor: value, names)
        case "by":
            let id = try known(actor: value, names)
            if !by.contains(id) { by.append(id) }
        case "stance":
            guard let word = Stance(rawValue: value) else { throw Refusal(message: "has the unknown stance “\(value)”") }
            stance = word == .asserts ? nil : word
        case "as":
            guard let word = Wording(word: value) else { throw Refusal(message: "has the unknown likelihood “\(value)”") }
            wording = word
        case "at":
            guard let time = TimeCode(value) else { throw Refusal(message: "has “\(value)” for a time, which is hh:mm:ss") }
            at = time
        case "name": name = value
        default: break
        }
    }

    private mutating func add(claim id: String, _ names: AnnotationNames) throws(Refusal) {
        guard let known = names.claim(id) else {
            throw Refusal(message: "names the claim “\(id)”, which the archive does not have")
        }
        if !claims.contains(known) { claims.append(known) }
    }

    private func known(actor id: String, _ names: AnnotationNames) throws(Refusal) -> String {
        guard let known = names.actor(id) else {
            throw Refusal(message: "names the actor “\(id)”, which the archive does not have")
        }
        return known
    }

    // MARK: Text

    /// What stands between the braces, in the order of the documentation.
    var attributes: String {
        var parts = claims.map { "claim=\($0)" }
        if let actor { parts.append("actor=\(actor)") }
        parts += by.map { "by=\($0)" }
        if let stance { parts.append("stance=\(stance.rawValue)") }
        if let wording { parts.append("as=\(wording.word)") }
        if let at { parts.append("at=\(at.text)") }
        if let note { parts.append("note=\"\(note.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"") }
        if let name { parts.append("id=\(name)") }
        return parts.joined(separator: " ")
    }

    /// The same but for the claims.
    var withoutClaims: AnnotationMeaning {
        var copy = self
        copy.claims = []
        return copy
    }
}

extension AnnotationMeaning {
    /// What an annotation of the archive says already.
    init(_ annotation: Annotation) {
        claims = annotation.claims.map(\.value)
        actor = annotation.actor?.value
        by = annotation.by.map(\.value)
        stance = annotation.stance == .asserts ? nil : annotation.stance
        wording = annotation.wording?.value
        note = annotation.note?.value
        at = annotation.at?.value
        name = annotation.name?.value
    }
}
