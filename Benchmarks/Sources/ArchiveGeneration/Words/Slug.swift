/// Ids in the form that the content format asks for: lower-case letters and digits, joined by single hyphens.
enum Slug {
    /// The id of a text: whatever is neither letter nor digit separates, apostrophes vanish.
    static func make(_ text: String) -> String {
        var slug = ""
        var pending = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                if pending, !slug.isEmpty { slug.append("-") }
                pending = false
                slug.unicodeScalars.append(scalar)
            } else if scalar != "’" {
                pending = true
            }
        }
        return slug
    }

    /// The id of a text that others may share, made the record's own by its number in base 36.
    static func make(_ text: String, number: Int) -> String {
        make(text) + "-" + String(number, radix: 36)
    }
}
