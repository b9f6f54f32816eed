/// The words in an element's class names and id: `postMeta author-bio` has `post`, `meta`, `author`, `bio`.
enum ClassWords {
    static func of(_ id: Int, in tree: HTMLTree) -> Set<String> {
        var result: Set<String> = []
        for name in ["class", "id", "data-testid", "data-component"] {
            guard let value = tree[id].attributes[name] else { continue }
            add(value, to: &result)
        }
        return result
    }

    private static func add(_ value: String, to words: inout Set<String>) {
        var word = ""
        var wasLower = false
        for character in value.prefix(400) {
            let isUpper = character.isUppercase
            if !character.isLetter || isUpper && wasLower {
                if !word.isEmpty { words.insert(word) }
                word = ""
            }
            if character.isLetter { word += character.lowercased() }
            wasLower = character.isLowercase
        }
        if !word.isEmpty { words.insert(word) }
    }
}
