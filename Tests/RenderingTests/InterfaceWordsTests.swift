import ArchiveModel
import Diagnostics
import Foundation
import Mustache
import Testing

@testable import Rendering
@testable import SiteBuild

@Suite("The words of the interface")
struct InterfaceWordsTests {
    private static let files = Theme.builtin.compactMap { StringsFile(path: $0.key, bytes: $0.value) }

    @Test("the built-in languages are in order and have every text", arguments: ["en", "de"])
    func builtin(_ language: String) {
        let strings = InterfaceStrings.read(Self.files, language: language)
        #expect(strings.diagnostics.map(\.message) == [])
        #expect(strings.value.language == language)
        #expect(Words(strings.value).missing == [])
    }

    @Test("the built-in languages have the same texts in the same order")
    func sameKeys() throws {
        let keys = try Self.files.map { file in
            try #require(String(bytes: file.text.bytes, encoding: .utf8)).split(separator: "\n")
                .filter { $0.hasPrefix("  \"") }.compactMap { $0.split(separator: "\"").dropFirst().first }
        }
        #expect(Self.files.count == 2)
        #expect(keys.first == keys.last)
    }

    @Test("every text is shown: by a template, or by a page that counts or names something")
    func noneIsIdle() throws {
        let templates = Templates.sources.map { String(decoding: $0.text.bytes, as: UTF8.self) }.joined()
        let prefixes = [
            "month.", "kind.", "genre.", "text.", "nature.", "stance.", "confidence.", "evidence.", "relation.", "event.",
            "timeline.", "likelihood.", "data.table.",
        ]
        let known = Set(Word.allCases.map(\.rawValue) + Counted.allCases.map(\.rawValue))
        let idle = InterfaceStrings.english.entries.keys.filter { key in
            !known.contains(key) && !prefixes.contains { key.hasPrefix($0) } && !templates.contains("strings/\(key)}}")
        }
        #expect(idle.sorted() == [])
    }

    @Test("no template holds a word of its own", arguments: Templates.sources.map(\.name))
    func noWords(_ name: String) throws {
        let source = try #require(Templates.sources.first { $0.name == name })
        var text = String(decoding: source.text.bytes, as: UTF8.self)
        // Blocks that are classes and types; tags of the template language, then elements but for what readers hear of them.
        text = text.replacing(/\{\{\$(kind|sort)\}\}[a-z]*\{\{/, with: "{{")
        text = text.replacing(/\{\{\{?[^}]*\}?\}\}/, with: "")
        let spoken = text.matches(of: /\s(?:aria-label|title|alt|placeholder|data-(?!filter)[a-z]+)="([^"]*)"/).map {
            String($0.1)
        }
        text = text.replacing(/<[^>]*>/, with: " ") + spoken.joined(separator: " ")
        // Names of formats are the same in all languages.
        for name in ["BibTeX", "CSL-JSON", "SHA-256"] { text = text.replacing(name, with: "") }
        #expect(text.filter(\.isLetter) == "")
    }

    @Test("a site's language decides about words, dates and numbers")
    func german() throws {
        let site = try SampleSite(
            """
            -- site.json --
            {"title": "Hafenakten", "baseURL": "https://archive.example/", "language": "de-AT"}
            """)
        let claim = try site.page("claims/harbour-closed/index.html")
        #expect(claim.contains("<h2 id=\"_positions\">Positionen</h2>"))
        #expect(claim.contains("<time datetime=\"2024-03-02\">2. März 2024</time>"))
        #expect(claim.contains("wahrscheinlich (55–80\u{A0}%)"))
        #expect(claim.contains("<p class=\"count\">1 Fundstelle</p>"))
        #expect(try site.page("articles/harbour-report/index.html").contains(">Behauptet</span> von <a"))
        #expect(try site.page("claims/index.html").contains("Urteile über 1 Behauptung dieses Archivs"))
    }

    private static let rated = """
        -- Content/claims/harbour-closed.md --
        ---
        claim: Der Hafen ist geschlossen
        verdict: mostly-false
        summary: Das Hafenbuch sagt anderes.
        reviewed: 2024-03-04
        history: [{on: 2024-03-04, kind: published, to: mostly-false}]
        positions: [{by: ada-quill, stance: denies, confidence: high, likelihood: likely, on: 2024-03-02}]
        ---
        -- Content/claims/ferry-late.md --
        ---
        claim: Die Fähre kommt zu spät
        ---
        """

    @Test("the ratings of a site that names none of its own are in its language, in pages and in data")
    func ratings() throws {
        let site = try SampleSite(
            Example(
                """
                -- site.json --
                {"title": "Hafenakten", "baseURL": "https://archive.example/", "language": "de-AT"}

                """ + Self.rated))
        let claim = try site.page("claims/harbour-closed/index.html")
        #expect(claim.contains("Überwiegend falsch</span>"))
        #expect(claim.contains("Die Behauptung geht von etwas Wirklichem aus"))
        #expect(!claim.contains("Mostly false"))
        #expect(claim.contains("\"alternateName\":\"Überwiegend falsch\""))
        #expect(try site.page("index.html").contains("Teils, teils</span>"))
    }

    @Test("ratings that a site names itself keep their labels, and without German words the built-in ones are English")
    func ownRatings() throws {
        let site = try SampleSite(
            Example(
                """
                -- site.json --
                {"title": "Hafenakten", "baseURL": "https://archive.example/", "language": "de",
                 "ratings": {"scale": [{"id": "mostly-false", "label": "Mostly false", "value": 1, "tone": "false"},
                   {"id": "true", "label": "True", "value": 2, "tone": "true"}]}}

                """ + Self.rated))
        #expect(try site.page("claims/harbour-closed/index.html").contains("Mostly false</span>"))
        #expect(RatingScale.builtin(language: "fr").ratings == RatingScale.builtin.ratings)
        #expect(RatingScale.builtin(language: "DE-ch").ratings.map(\.id) == RatingScale.builtin.ratings.map(\.id))
    }

    @Test("what is exported is in the site's language, too", arguments: [ArchiveExportForm.markdown, .stix, .hypothesis])
    func exports(form: ArchiveExportForm) throws {
        let site = try SampleSite(
            Example(
                """
                -- site.json --
                {"title": "Hafenakten", "baseURL": "https://archive.example/", "language": "de",
                 "license": {"name": "CC0"}}

                """ + Self.rated))
        var bytes: [UInt8] = []
        form.append(of: site.site, sha1: { _ in [UInt8](repeating: 0, count: 20) }, to: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let english = [
            "Licence", "Claims", "Verdict", "Not rated", "Positions", "denies it", "Denies", "as likely", "confidence:",
            "Evidence", "In articles", "History", "Published", "archived copy", "Stated", "Asserted",
        ]
        #expect(english.filter { text.contains($0) } == [])
        switch form {
        case .markdown:
            #expect(
                text.holds(inOrder: [
                    "Lizenz: CC0.", "## Behauptungen", "**Ohne Urteil**", "**Urteil: Überwiegend falsch**",
                    "- **Bestreitet**: Ada Quill, wahrscheinlich (55–80 %), hohe Konfidenz, 2. März 2024",
                    "– Behauptet von Ada Quill, als wahrscheinlich", "#### Verlauf",
                ]))
        case .stix: #expect(text.contains("Urteil: Überwiegend falsch") && text.contains("Ada Quill: Bestreitet."))
        case .hypothesis: #expect(text.contains("Behauptet von Ada Quill"))
        }
    }

    @Test(
        "a language without words takes those of its shorter tags, then English",
        arguments: [("de-CH-1996", "de"), ("DE", "de"), ("en-GB", "en"), ("fr", "en"), ("deu", "en")])
    func fallback(tag: String, language: String) {
        #expect(InterfaceStrings.read(Self.files, language: tag).value.language == language)
    }

    @Test("a file of the site replaces texts one by one, the nearest tag first")
    func layers() throws {
        let own = [("de", #"{"home": "Anfang", "source": "Herkunft"}"#), ("de-CH", #"{"home": "Titelseite"}"#)].compactMap {
            StringsFile(path: "strings/\($0).json", bytes: Array($1.utf8), isOwn: true)
        }
        let strings = InterfaceStrings.read(Self.files + own, language: "de-CH")
        let texts = ["home", "source", "verdict"].map { key -> String in
            if case .text(let phrase)? = strings.value.entries[key] { phrase.filled() } else { "" }
        }
        #expect(strings.diagnostics.isEmpty)
        #expect(texts == ["Titelseite", "Herkunft", "Urteil"])
    }

    @Test(
        "a text that does not have the form of the English one is told at its place",
        arguments: [
            (#"{"home": ‸3}"#, "malformed-string"), (#"{"home": ‸{"one": "x"}}"#, "malformed-string"),
            (#"{"home": ‸"{place}"}"#, "malformed-string"), (#"{"home": ‸"a { b"}"#, "malformed-string"),
            (#"{"home": ‸"{}"}"#, "malformed-string"), (#"{"count.claim": ‸"{count} claims"}"#, "malformed-string"),
            (#"{"count.claim": {‸"few": "x", "other": "{count}"}}"#, "malformed-string"),
            (#"{"count.claim": ‸{"other": "{count}"}}"#, "malformed-string"),
            (#"{"count.claim": {"one": ‸1, "other": "{count}"}}"#, "malformed-string"),
            (#"{"count.claim": {"one": "x", "other": ‸"many"}}"#, "malformed-string"),
            (#"{‸"hom": "x"}"#, "unknown-string"), (#"‸["home"]"#, "malformed-string"), (#"{"home" ‸"x"}"#, "invalid-json"),
        ])
    func faults(marked: String, id: String) throws {
        let offset = try #require(marked.utf8.firstIndex(of: 0xE2)).utf16Offset(in: marked)
        let text = marked.filter { $0 != Example.mark }
        let own = try #require(StringsFile(path: "strings/en.json", bytes: Array(text.utf8), isOwn: true))
        let found = InterfaceStrings.read(Self.files + [own], language: "en").diagnostics
        #expect(found.map(\.kind.id) == [id])
        #expect(
            found.first?.place
                == found.first?.place.map { Place("Templates/strings/en.json", offset..<max(offset, $0.range.upperBound)) })
    }
}
