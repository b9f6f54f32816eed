/// Gives the headings of one body their ids.
///
/// The heading's text in NFC, lower-cased, with one hyphen for each run of what is neither letter, mark nor digit; an empty
/// one is `section`, and one that is taken gets `-2`, `-3` and so on. The ids that the body's annotations can get are taken
/// from the start: `claim-` and `actor-` with an id that an annotation names, `note-` with its `id=`. (Those of further
/// annotations of a claim hold a double hyphen, which no heading's id does.) So are those of the page's own elements.
struct Slugs {
    private var taken: Set<String>
    private var annotations: [Annotation] = []
    /// The last number that was given to a slug.
    private var last: [String: Int] = [:]

    /// - Parameter taken: the ids of the page's own elements.
    init(annotations: some Sequence<Annotation>, taken: Set<String> = []) {
        self.taken = taken
        self.annotations = Array(annotations)
    }

    /// Most bodies have no heading, so the annotations' ids are taken when the first one asks.
    private mutating func takeAnnotations() {
        defer { annotations = [] }
        for annotation in annotations {
            for claim in annotation.claims { taken.insert("claim-" + claim.value) }
            if let actor = annotation.actor { taken.insert("actor-" + actor.value) }
            if let name = annotation.name { taken.insert("note-" + name.value) }
        }
    }

    /// The id of the next heading, for its canonical text.
    mutating func next(for text: ArraySlice<UInt8>) -> String {
        if !annotations.isEmpty { takeAnnotations() }
        let slug = Self.slug(text)
        if taken.insert(slug).inserted { return slug }
        var number = last[slug] ?? 1
        while true {
            number += 1
            let candidate = "\(slug)-\(number)"
            if taken.insert(candidate).inserted {
                last[slug] = number
                return candidate
            }
        }
    }

    static func slug(_ text: ArraySlice<UInt8>) -> String {
        if text.allSatisfy({ $0 < 0x80 }) { return asciiSlug(text) }
        var result = String.UnicodeScalarView()
        var isHyphenDue = false
        let lower = NormalizedText.nfc(String(decoding: text, as: UTF8.self).lowercased())
        for scalar in lower.unicodeScalars {
            guard LetterClass(scalar) != .other else {
                isHyphenDue = !result.isEmpty
                continue
            }
            if isHyphenDue { result.append("-") }
            isHyphenDue = false
            result.append(scalar)
        }
        return result.isEmpty ? "section" : String(result)
    }

    private static func asciiSlug(_ text: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var isHyphenDue = false
        for byte in text {
            let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            guard LetterClass(Unicode.Scalar(lower)) != .other else {
                isHyphenDue = !result.isEmpty
                continue
            }
            if isHyphenDue { result.append(UInt8(ascii: "-")) }
            isHyphenDue = false
            result.append(lower)
        }
        return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
    }
}
