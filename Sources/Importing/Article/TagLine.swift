/// Tells the words under which a site files an article from those that its author gave it: the former are links, or have the label of
/// an index; `Keywords:` in the text of a journal leads nowhere.
enum TagLine {
    static let rule = "words under which it is filed"

    /// `Tags: ferry, harbour`: a label and short parts.
    static func isOne(_ text: String, _ block: MarkdownBlock) -> Bool {
        guard text.utf8.count < 900, text.count < 300, !text.endsSentence else { return false }
        if case .paragraph(let runs) = block, let first = runs.first, !first.style.isLink, isLabel(first.text.trimmedText),
            runs.count > 1, runs.dropFirst().allSatisfy({ $0.style.isLink || $0.text.letterCount == 0 })
        {
            return true
        }
        guard let colon = text.firstIndex(where: { ":：".contains($0) }) else {
            return false
        }
        let label = String(text[..<colon]).lowercased().trimmedText
        let rest = text[text.index(after: colon)...]
        guard label.count < 24, rest.letterCount > 1, parts(rest).allSatisfy({ $0.spacedWords.count < 6 }) else { return false }
        if filing.contains(label) { return true }
        return keywords.contains(label) && block.linkedLength * 2 > rest.letterCount
    }

    /// Whether a line is the label of such words, which stand below it.
    static func isLabel(_ text: String) -> Bool {
        guard text.utf8.count < 60 else { return false }
        let label = text.lowercased().filter { !":：".contains($0) }.trimmedText
        return filing.contains(label)
    }

    /// Whether a block has the form of such words alone.
    static func isTerms(_ block: MarkdownBlock) -> Bool {
        let text = block.plainText
        guard !text.endsSentence else { return false }
        switch block {
        case .list(_, let items):
            return items.allSatisfy { $0.count == 1 && $0[0].plainText.spacedWords.count < 5 && $0[0].plainText.count < 40 }
        case .paragraph: return text.count < 200 && parts(text[...]).allSatisfy { $0.spacedWords.count < 5 }
        default: return false
        }
    }

    private static func parts(_ text: Substring) -> [Substring] { text.split { ",;|·•/、，".contains($0) } }

    private static let filing: Set<String> = [
        "tags", "tag", "tagged", "tagged with", "tagged in", "filed under", "filed in", "posted in", "posted under", "topics",
        "topic",
        "categories", "category", "labels", "more on", "explore more on", "schlagworte", "schlagwörter", "themen", "kategorien",
        "kategorie", "rubriken", "étiquettes", "thèmes", "catégories", "etiquetas", "archivado en", "temas", "categorías",
        "argomenti",
        "categorie", "etichette", "assuntos", "marcadores", "теги", "метки", "темы", "рубрики", "标签", "分类", "タグ", "カテゴリ", "태그",
        "trefwoorden", "tagi", "štítky", "emner", "ämnen",
    ]
    private static let keywords: Set<String> = [
        "keywords", "key words", "index terms", "schlüsselwörter", "stichwörter", "mots-clés", "mots clés", "palabras clave",
        "palavras-chave", "parole chiave", "ключевые слова", "关键词", "关键字", "キーワード", "subjects",
    ]
}
