/// Tells a paragraph about cookies and consent by the words that such notices share, in a few languages.
enum ConsentNotice {
    static func isOne(_ block: MarkdownBlock) -> Bool {
        guard case .paragraph = block else { return false }
        let text = block.plainText
        guard text.count < 900 else { return false }
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        guard !words.isDisjoint(with: ["cookies", "cookie"]) else { return false }
        return words.intersection(about).count >= 2
    }

    private static let about: Set<String> = [
        "consent", "partners", "privacy", "settings", "browser", "device", "accept", "agree", "preferences", "advertisements",
        "technologies", "site", "website", "experience", "store", "zustimmen", "einstellungen", "datenschutz", "partner",
        "akzeptieren", "accepter", "confidentialité", "paramètres", "aceptar", "privacidad", "preferencias", "accetta",
    ]
}
