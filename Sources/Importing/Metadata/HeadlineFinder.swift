/// Finds the title of a page: the heading that says what the page's data say, else the data's title, else a lone heading, else the
/// window's title without the name of the site.
struct HeadlineFinder {
    private let page: PageMetadata
    private var tree: HTMLTree { page.tree }

    init(_ page: PageMetadata) { self.page = page }

    var title: String? {
        let headings = self.headings("h1")
        let named = [
            page.data.lazy.compactMap { $0["headline"]?.text }.first, page.meta("og:title"),
            page.meta("twitter:title", "dc.title", "citation_title"),
        ].compactMap(\.self).map { HTMLParser.plainText($0) }
        let window = tree.elements("title").first { !isInPicture($0) }.map(tree.text(of:)).flatMap { $0.isEmpty ? nil : $0 }
        // A heading that says what the metadata say is the title as readers see it.
        let known = (named + [window].compactMap(\.self)).map(\.comparableText)
        if let heading = headings.first(where: { says($0.text, one: known) }) {
            return punctuated(heading.id, heading.text, named)
        }
        let least = (named.first ?? window)?.comparableText.count ?? 0
        let lower = ["h2", "h3"].flatMap(self.headings).filter { heading in
            says(heading.text, one: known) && heading.text.comparableText.count * (named.isEmpty ? 3 : 1) >= least
        }
        if let longest = lower.max(by: { $0.text.count < $1.text.count }) { return punctuated(longest.id, longest.text, named) }
        if headings.count == 1, sharesWords(headings[0].text, with: known) {
            return punctuated(headings[0].id, headings[0].text, named)
        }
        if let first = named.first { return withoutOutlet(first) }
        if headings.count == 1 { return headings[0].text }
        if let window { return partOnPage(window) ?? withoutOutlet(window, isWindow: true) }
        return headings.first?.text ?? tree.elements("h2").first.map(tree.text(of:)).flatMap { $0.isEmpty ? nil : $0 }
    }

    private func says(_ heading: String, one known: [String]) -> Bool {
        let plain = heading.comparableText
        return plain.count >= 8
            && known.contains { $0.hasPrefix(plain) || plain.hasPrefix($0) && !$0.isEmpty || $0.hasSuffix(plain) }
            || known.contains(plain) && plain.count >= 3
    }

    /// The headings of a level, without those that are the name of the site.
    private func headings(_ tag: String) -> [(id: Int, text: String)] {
        tree.elements(tag).map { ($0, text(of: $0)) }.filter { $0.1.letterCount > 3 && !isSiteName($0.0, $0.1) }
    }

    /// A heading's words, without the sign that links to the heading itself.
    private func text(of id: Int) -> String {
        var words = tree.text(of: id)
        while let last = words.last, "¶§#⌗".contains(last) { words = String(words.dropLast()).trimmedText }
        return words
    }

    /// A heading that leads to the front page, or that is what the site is called.
    private func isSiteName(_ id: Int, _ text: String) -> Bool {
        let around = tree.ancestors(of: id).first { tree[$0].tag == "a" }
        if let link = tree.first(below: id, where: { tree[$0].tag == "a" }) ?? around,
            let target = tree.attribute("href", of: link)
        {
            let parts = target.split(separator: "/", omittingEmptySubsequences: true)
            let isFront = target.contains("://") ? parts.count == 2 : target == "/" || target == "./" || target == "index.html"
            if isFront { return true }
        }
        let plain = text.comparableText.replacing(" ", with: "")
        return [page.outlet, page.meta("og:site_name")].contains { $0?.comparableText.replacing(" ", with: "") == plain }
    }

    /// A heading of several parts, a kicker and a line, has no mark between them; the data's title may have one.
    private func punctuated(_ id: Int, _ heading: String, _ named: [String]) -> String {
        guard tree[id].children.filter({ !tree.text(of: $0).isEmpty }).count > 1 else { return heading }
        let plain = heading.comparableText
        // What stands in an element of its own before or behind the title: a kicker, a note.
        for title in named.map({ withoutOutlet($0) }) {
            let own = title.comparableText
            guard plain.split(separator: " ").count - own.split(separator: " ").count < 3 else { continue }
            if own.count * 2 > plain.count, plain.hasSuffix(" " + own) || plain.hasPrefix(own + " ") { return title }
        }
        return named.first { $0.comparableText == plain && $0.count > heading.count } ?? heading
    }

    /// Whether two words of four letters and more stand in both.
    private func sharesWords(_ heading: String, with known: [String]) -> Bool {
        let own = Set(heading.comparableText.split(separator: " ").filter { $0.count > 3 })
        return known.contains { own.intersection($0.split(separator: " ")).count > 1 }
    }

    private func isInPicture(_ id: Int) -> Bool { tree.ancestors(of: id).contains { tree[$0].tag == "svg" } }

    private static let separators = [
        " | ", " – ", " — ", " -- ", " - ", " · ", " • ", " :: ", " » ", " « ", " › ", " ‹ ", " ~ ", " : ", "｜", "：",
    ]

    /// The part of a window's title that stands on the page as a line of its own.
    private func partOnPage(_ window: String) -> String? {
        let known = Set(page.lines.all.map(\.comparableText))
        for separator in Self.separators + [": "] {
            let parts = window.components(by: separator)
            guard parts.count > 1 else { continue }
            for candidate in [parts.dropLast().joined(separator: separator), parts.dropFirst().joined(separator: separator)]
                + parts
            {
                let plain = candidate.comparableText
                if plain.split(separator: " ").count > 1 || separator.count == 1, known.contains(plain),
                    plain.count * 3 > window.comparableText.count
                {
                    return candidate
                }
            }
        }
        return nil
    }

    /// `标题_栏目_网站`: a title in a script without spaces is longer than the sections and the site behind it.
    private func beforeSections(_ title: String) -> String? {
        guard title.unicodeScalars.contains(where: { (0x3040...0x9FFF).contains($0.value) }) else { return nil }
        for separator in ["_", "｜", "|", "－", "-"] {
            let parts = title.components(by: separator)
            if parts.count > 1, parts[0].count >= 8,
                parts.dropFirst().allSatisfy({ $0.count <= 10 && $0.count * 3 < parts[0].count * 4 })
            {
                return parts[0]
            }
        }
        return nil
    }

    /// A title without the outlet's name behind (or before) a separator.
    private func withoutOutlet(_ title: String, isWindow: Bool = false) -> String {
        if let first = beforeSections(title) { return first }
        let own = [page.outlet, page.meta("og:site_name"), page.host].compactMap { $0?.comparableText.replacing(" ", with: "") }
        for name in [page.outlet, page.meta("og:site_name")].compactMap(\.self) where title.hasPrefix(name + ": ") {
            return String(title.dropFirst(name.count + 2)).trimmedText
        }
        for separator in Self.separators {
            var parts = title.components(by: separator)
            guard parts.count > 1 else { continue }
            // The site and its section before the title, or the section between both.
            if isWindow, let end = parts.last, end.spacedWords.count > 3,
                parts.dropLast().allSatisfy({ $0.spacedWords.count < 3 })
            {
                return end
            }
            while parts.count > 2, parts[0].spacedWords.count > 3, parts[parts.count - 2].spacedWords.count < 3 {
                parts.remove(at: parts.count - 2)
            }
            let last = parts[parts.count - 1].comparableText.replacing(" ", with: "")
            let first = parts[0].comparableText.replacing(" ", with: "")
            if own.contains(where: { !$0.isEmpty && !last.isEmpty && ($0 == last || $0.contains(last) || last.contains($0)) }) {
                return parts.dropLast().joined(separator: separator)
            }
            if own.contains(where: { !$0.isEmpty && $0 == first }) { return parts.dropFirst().joined(separator: separator) }
            // Without a name to compare with, a few words behind four or more are most likely the outlet's.
            let words = parts.dropLast().joined(separator: separator).spacedWords.count
            if ![" · ", " : "].contains(separator), words >= 4, parts[parts.count - 1].spacedWords.count <= min(4, words - 1),
                isWindow || separator == " | "
            {
                return parts.dropLast().joined(separator: separator)
            }
        }
        return title
    }
}

extension String {
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map { String($0).trimmedText }
    }
}
