/// The words in an element's class names, its id, and the data attributes that name what it is: `postMeta author-bio` has `post`,
/// `meta`, `author`, `bio`.
enum ClassWords {
    static func of(_ id: Int, in tree: HTMLTree) -> Set<String> {
        var result: Set<String> = []
        for (name, value) in tree[id].attributes where name == "class" || name == "id" || isName(name, value) {
            add(value, to: &result)
        }
        return result
    }

    /// Whether a data attribute says what an element is: `data-testid`, `data-component`, `data-block-name`.
    private static func isName(_ name: String, _ value: String) -> Bool {
        guard name.hasPrefix("data-"), value.utf8.count <= 48 else { return false }
        return ["testid", "component", "name", "block", "module", "element"].contains(where: name.hasSuffix)
    }

    private static func add(_ value: String, to words: inout Set<String>) {
        var word = String.UnicodeScalarView()
        var wasLower = false
        for scalar in value.unicodeScalars.prefix(400) {
            let isASCII = scalar.value < 0x80
            let isUpper = isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
            let isLetter = isASCII ? (0x41...0x5A).contains(scalar.value & ~0x20) : scalar.properties.isAlphabetic
            if !isLetter || isUpper && wasLower {
                if !word.isEmpty { words.insert(String(word).lowercased()) }
                word = String.UnicodeScalarView()
            }
            if isLetter { word.append(scalar) }
            wasLower = isLetter && !isUpper
        }
        if !word.isEmpty { words.insert(String(word).lowercased()) }
    }
}
