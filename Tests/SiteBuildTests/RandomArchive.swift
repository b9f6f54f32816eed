import Foundation

/// A small archive that is in order, and random edits of it, all from one seed.
struct RandomArchive {
    private var random: SplitMix
    /// By path relative to the source folder.
    private(set) var files: [String: String] = [:]
    private var claims: [Int] = []
    private var articles: [Int] = []
    private var actors: [Int] = []
    private var next = 0
    private var aliases: [Int: [String]] = [:]

    init(seed: UInt64) {
        random = SplitMix(state: seed)
        writeSettings()
        for _ in 0..<2 { addActor() }
        for _ in 0..<3 { addClaim() }
        for _ in 0..<3 { addArticle() }
        files["Content/topics/harbour.md"] = "---\ntitle: Harbour\n---\nThe harbour.\n"
        files["Content/assets/pier.txt"] = "A pier.\n"
    }

    /// What an edit did, in words.
    mutating func edit() -> String {
        switch random.below(14) {
        case 0:
            addArticle()
            return "add an article"
        case 1:
            addClaim()
            return "add a claim"
        case 2:
            addActor()
            return "add an actor"
        case 3, 4:
            guard let id = random.pick(articles) else { return "nothing" }
            writeArticle(id)
            return "rewrite article a\(id)"
        case 5, 6:
            guard let id = random.pick(claims) else { return "nothing" }
            writeClaim(id)
            return "rate claim c\(id) anew"
        case 7:
            guard let id = random.pick(actors) else { return "nothing" }
            writeActor(id)
            return "rename actor p\(id)"
        case 8:
            writeSettings()
            return "change the settings"
        case 9:
            files["Templates/partials/note.html"] =
                random.below(3) == 0 ? nil : "<li>{{words}} \(random.below(9))</li>\n"
            return "change a partial"
        case 10:
            files["Templates/404.html"] =
                random.below(3) == 0
                ? nil : "{{<partials/frame}}{{$main}}<p>Nothing here \(random.below(9)).</p>{{/main}}{{/partials/frame}}\n"
            return "change a template"
        case 11:
            guard articles.count > 1, let id = random.pick(articles) else { return "nothing" }
            articles.removeAll { $0 == id }
            files["Content/articles/a\(id).md"] = nil
            return "remove article a\(id)"
        case 12:
            guard let id = random.pick(claims), let text = files["Content/claims/c\(id).md"] else { return "nothing" }
            claims.removeAll { $0 == id }
            next += 1
            claims.append(next)
            aliases[next] = (aliases[id] ?? []) + ["c\(id)"]
            files["Content/claims/c\(id).md"] = nil
            for article in articles {
                let file = "Content/articles/a\(article).md"
                files[file] = files[file]?.replacingOccurrences(of: "claim=c\(id) ", with: "claim=c\(next) ")
            }
            let old = aliases[id].map { "aliases: [\($0.joined(separator: ", "))]\n" } ?? ""
            let new = "aliases: [\((aliases[next] ?? []).joined(separator: ", "))]\n"
            files["Content/claims/c\(next).md"] =
                old.isEmpty
                ? text.replacingOccurrences(of: "---\nclaim:", with: "---\n\(new)claim:")
                : text.replacingOccurrences(of: old, with: new)
            return "rename claim c\(id) to c\(next)"
        default:
            files["Content/assets/pier.txt"] = "A pier \(random.below(9)).\n"
            return "change a file"
        }
    }

    mutating func below(_ bound: Int) -> Int { random.below(bound) }

    /// One of the present files.
    mutating func anyFile() -> String { random.pick(files.keys.sorted()) ?? "site.json" }

    private mutating func addActor() {
        next += 1
        actors.append(next)
        writeActor(next)
    }

    private mutating func addClaim() {
        next += 1
        claims.append(next)
        writeClaim(next)
    }

    private mutating func addArticle() {
        next += 1
        articles.append(next)
        writeArticle(next)
    }

    private mutating func writeSettings() {
        files["site.json"] = """
            {"title": "Files \(random.below(9))", "baseURL": "https://archive.example/\(random.below(3))/", "pageSize": \(random.below(2) + 10)}
            """
    }

    private mutating func writeActor(_ id: Int) {
        files["Content/actors/p\(id).md"] = "---\nname: Person \(random.below(9)) of \(id)\nkind: person\n---\nSomebody.\n"
    }

    private mutating func writeClaim(_ id: Int) {
        let verdicts = ["false", "true", "unproven"]
        let verdict = random.pick(verdicts) ?? "false"
        let rated =
            random.below(4) == 0
            ? "" : "verdict: \(verdict)\nreviewed: 2024-03-0\(random.below(9) + 1)\nsummary: Summary \(random.below(9)).\n"
        let history = rated.isEmpty ? "" : "history:\n  - on: 2024-03-10\n    kind: published\n    to: \(verdict)\n"
        let about = random.pick(actors).map { "about: [p\($0)]\n" } ?? ""
        let position = random.pick(actors).map { "positions:\n  - by: p\($0)\n    on: 2024-03-01\n" } ?? ""
        let topic = random.below(2) == 0 ? "topics: [harbour]\n" : ""
        let alias = aliases[id].map { "aliases: [\($0.joined(separator: ", "))]\n" } ?? ""
        files["Content/claims/c\(id).md"] =
            "---\n\(alias)claim: Claim \(random.below(9)) of \(id)\n\(rated)\(history)\(about)\(position)\(topic)---\nWhat is known \(random.below(9)).\n"
    }

    private mutating func writeArticle(_ id: Int) {
        var body = ""
        for number in 0..<random.below(4) + 1 {
            let words = "the pier is \(random.below(9)) old"
            let by = random.pick(actors).map { " by=p\($0)" } ?? ""
            body +=
                random.pick(claims).map { "They said that [\(words)]{claim=c\($0)\(by)}, part \(number).\n\n" } ?? "\(words)\n\n"
        }
        if let actor = random.pick(actors) { body += "Also [somebody]{actor=p\(actor)} spoke.\n" }
        files["Content/articles/a\(id).md"] =
            "---\ntitle: Report \(random.below(9)) of \(id)\npublished: 202\(random.below(5))-03-02\n---\n\(body)"
    }
}

/// SplitMix64: the same numbers for the same seed everywhere.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[below(values.count)] }
}
