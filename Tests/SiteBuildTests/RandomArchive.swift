import Foundation

/// A small archive that is in order, and random edits of it, all from one seed.
///
/// It is held as records, and written anew after each edit: a reference to what is gone is left out.
struct RandomArchive {
    private var random: SplitMix
    private var settings = ""
    private var articles: [Int: SampleArticle] = [:]
    private var claims: [Int: SampleClaim] = [:]
    private var actors: [Int: SampleActor] = [:]
    private var next = 0
    private var pageNumber = 0
    private var isTranslated = false
    private var pier = 0
    private var topic = 0
    private var partial: String?
    private var notFound: String?

    init(seed: UInt64) {
        random = SplitMix(state: seed)
        writeSettings()
        for _ in 0..<3 { addActor() }
        for _ in 0..<4 { addClaim() }
        for _ in 0..<3 { addArticle() }
        for id in claims.keys.sorted() { rewriteClaim(id) }
    }

    mutating func below(_ bound: Int) -> Int { random.below(bound) }

    /// One of the present files.
    mutating func anyFile() -> String { random.pick(files.keys.sorted()) ?? "site.json" }

    // MARK: Edits

    /// What an edit did, in words.
    mutating func edit() -> String {
        switch random.below(22) {
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
            return with(random.pick(articles.keys.sorted())) { $0.rewriteArticle($1) } ?? "nothing"
        case 5, 6:
            return with(random.pick(claims.keys.sorted())) { $0.rewriteClaim($1) } ?? "nothing"
        case 7:
            return with(random.pick(actors.keys.sorted())) { $0.rewriteActor($1) } ?? "nothing"
        case 8:
            writeSettings()
            return "change the settings"
        case 9:
            partial = random.below(3) == 0 ? nil : "<li>{{words}} \(random.below(9))</li>\n"
            return "change a partial"
        case 10:
            notFound =
                random.below(3) == 0
                ? nil
                : "{{<partials/frame}}{{$main}}<p>Nothing here \(random.below(9)).</p>{{/main}}{{/partials/frame}}\n"
            return "change a template"
        case 11:
            guard articles.count > 1, let id = random.pick(articles.keys.sorted()) else { return "nothing" }
            articles[id] = nil
            return "remove article a\(id)"
        case 12:
            guard let id = random.pick(claims.keys.sorted()), var claim = claims.removeValue(forKey: id) else {
                return "nothing"
            }
            next += 1
            claim.aliases.append(id)
            claims[next] = claim
            for article in articles.keys.sorted() { articles[article]?.rename(claim: id, to: next) }
            return "rename claim c\(id) to c\(next)"
        case 13:
            pier = random.below(9)
            return "change a file"
        case 14:
            guard let id = random.pick(articles.keys.sorted()) else { return "nothing" }
            articles[id]?.opening = random.below(99)
            return "lengthen the first words of a\(id)"
        case 15:
            guard let id = random.pick(articles.keys.sorted()) else { return "nothing" }
            articles[id]?.isWithdrawn.toggle()
            return "withdraw article a\(id), or take it back"
        case 16:
            guard let id = random.pick(claims.keys.sorted()) else { return "nothing" }
            claims[id]?.isWithdrawn.toggle()
            return "withdraw claim c\(id), or take it back"
        case 17:
            guard let id = random.pick(claims.keys.sorted()) else { return "nothing" }
            claims[id]?.isDraft.toggle()
            return "make claim c\(id) a draft, or publish it"
        case 18:
            topic += 1
            return "change the topic"
        case 19:
            guard let id = random.pick(actors.keys.sorted()) else { return "nothing" }
            actors[id]?.biography = random.below(99)
            return "tell something else of actor p\(id)"
        case 20:
            pageNumber += 1
            return "change a page"
        default:
            isTranslated.toggle()
            return "translate a page, or no longer"
        }
    }

    private mutating func with(_ id: Int?, _ edit: (inout RandomArchive, Int) -> String) -> String? {
        guard let id else { return nil }
        return edit(&self, id)
    }

    private mutating func addActor() {
        next += 1
        actors[next] = SampleActor()
        _ = rewriteActor(next)
    }

    private mutating func addClaim() {
        next += 1
        claims[next] = SampleClaim()
        _ = rewriteClaim(next)
    }

    private mutating func addArticle() {
        next += 1
        articles[next] = SampleArticle()
        _ = rewriteArticle(next)
    }

    private mutating func writeSettings() {
        settings = """
            {"title": "Files \(random.below(2))", "baseURL": "https://archive\(random.below(3)).example/files/", "pageSize": \(random.below(2) + 10)}
            """
    }

    @discardableResult
    private mutating func rewriteActor(_ id: Int) -> String {
        var actor = SampleActor()
        actor.name = random.below(9)
        actor.otherName = random.below(3) == 0 ? nil : random.below(4)
        actor.chairs = actors.keys.sorted().filter { $0 < id }.last { _ in random.below(2) == 0 }
        actors[id] = actor
        return "rewrite actor p\(id)"
    }

    @discardableResult
    private mutating func rewriteClaim(_ id: Int) -> String {
        var claim = SampleClaim()
        claim.number = random.below(9)
        claim.verdict = random.below(4) == 0 ? nil : random.pick(["false", "true", "unproven"])
        claim.day = random.below(9) + 1
        claim.about = random.pick(actors.keys.sorted())
        claim.by = random.pick(actors.keys.sorted())
        claim.source = random.below(3) == 0 ? nil : random.pick(articles.keys.sorted())
        claim.evidence = random.below(3) == 0 ? nil : random.pick(articles.keys.sorted())
        claim.other = random.below(2) == 0 ? nil : random.pick(claims.keys.sorted().filter { $0 < id })
        claim.isOnTopic = random.below(2) == 0
        claim.aliases = claims[id]?.aliases ?? []
        claims[id] = claim
        return "rewrite claim c\(id)"
    }

    @discardableResult
    private mutating func rewriteArticle(_ id: Int) -> String {
        var article = SampleArticle()
        article.title = random.below(9)
        article.year = random.below(5)
        article.quay = articles[id]?.quay ?? random.below(9)
        if random.below(4) == 0 { article.quay = random.below(9) }
        article.outlet = random.below(4)
        article.origin = random.below(3) == 0 ? random.pick(articles.keys.sorted().filter { $0 < id }) : nil
        article.isOnTopic = random.below(2) == 0
        article.isExcerpt = random.below(5) == 0
        article.mentioned = random.pick(actors.keys.sorted())
        for _ in 0..<random.below(4) + 1 {
            article.passages.append(
                SampleArticle.Passage(
                    age: random.below(9), claim: random.pick(claims.keys.sorted()), by: random.pick(actors.keys.sorted()),
                    wording: random.pick(["likely", "fact", "unlikely"])))
        }
        articles[id] = article
        return "rewrite article a\(id)"
    }

    // MARK: Files

    /// By path relative to the source folder.
    var files: [String: String] {
        var files = ["site.json": settings]
        for (id, actor) in actors { files["Content/actors/p\(id).md"] = text(of: actor, id) }
        for (id, claim) in claims { files["Content/claims/c\(id).md"] = text(of: claim, id) }
        for (id, article) in articles { files["Content/articles/a\(id).md"] = text(of: article, id) }
        files["Content/topics/harbour.md"] = "---\ntitle: Harbour \(topic)\n---\nThe harbour.\n"
        files["Content/assets/pier.txt"] = "A pier \(pier).\n"
        let translation = isTranslated ? "translations: {de: ueber}\n" : ""
        files["Content/pages/about.md"] =
            "---\ntitle: About \(pageNumber / 2)\n\(translation)menu: \(pageNumber % 3 + 1)\n---\nText \(pageNumber).\n"
        files["Content/pages/ueber.md"] = "---\ntitle: Über uns\nlanguage: de\n---\nEin Text.\n"
        files["Templates/partials/note.html"] = partial
        files["Templates/404.html"] = notFound
        return files
    }

    private func text(of actor: SampleActor, _ id: Int) -> String {
        var text = "---\nname: Person \(actor.name) of \(id)\nkind: person\n"
        if let other = actor.otherName { text += "also_known_as: [Paper \(other)]\n" }
        if let chairs = actor.chairs, actors[chairs] != nil { text += "relations:\n  - as: chair of\n    to: p\(chairs)\n" }
        return text + "---\nSomebody \(actor.biography).\n"
    }

    private func text(of claim: SampleClaim, _ id: Int) -> String {
        var text = "---\nclaim: Claim \(claim.number) of \(id)\n"
        if !claim.aliases.isEmpty { text += "aliases: [\(claim.aliases.map { "c\($0)" }.joined(separator: ", "))]\n" }
        if let verdict = claim.verdict {
            text += "verdict: \(verdict)\nreviewed: 2024-03-0\(claim.day)\nsummary: Summary \(claim.number).\n"
            text += "history:\n  - on: 2024-03-10\n    kind: published\n    to: \(verdict)\n"
        }
        if let about = claim.about, actors[about] != nil { text += "about: [p\(about)]\n" }
        if let by = claim.by, actors[by] != nil {
            text += "positions:\n  - by: p\(by)\n    on: 2024-03-01\n"
            if let source = claim.source, let article = articles[source] {
                text += "    in: a\(source)\n    quote: on quay \(article.quay) ships wait\n"
            }
        }
        if let evidence = claim.evidence, let article = articles[evidence] {
            // What was withdrawn supports nothing.
            let stance = article.isWithdrawn ? "context" : "supports"
            text += "evidence:\n  - article: a\(evidence)\n    stance: \(stance)\n    quote: said on quay \(article.quay)\n"
            // Whether that is the address of an article, the articles decide.
            text += "  - url: https://paper.example/\(claim.number)\n    title: A page\n    stance: \(stance)\n"
        }
        if let other = claim.other, let present = claims[other], !present.isDraft {
            text += "relations:\n  \(claim.number % 2 == 0 ? "contradicts" : "narrows"): [c\(other)]\n"
        }
        if claim.isOnTopic { text += "topics: [harbour]\nmedia:\n  - file: pier.txt\n    alt: A pier\n" }
        if claim.isWithdrawn { text += "withdrawn: {on: 2024-05-01, note: Not ours.}\n" }
        if claim.isDraft { text += "draft: true\n" }
        return text + "---\nWhat is known \(claim.number).\n"
    }

    private func text(of article: SampleArticle, _ id: Int) -> String {
        var text = "---\ntitle: Report \(article.title) of \(id)\npublished: 202\(article.year)-03-02\n"
        // Whether that is an actor, the names of the actors decide.
        text += "outlet: Paper \(article.outlet)\n"
        if let origin = article.origin, articles[origin] != nil { text += "origin: a\(origin)\n" }
        if article.outlet < 3 { text += "url: https://paper.example/\(article.title)\n" }
        if article.isOnTopic { text += "topics: [harbour]\n" }
        if article.isExcerpt { text += "display: excerpts\n" }
        if article.isWithdrawn { text += "withdrawn: {on: 2024-05-01, note: Not theirs.}\n" }
        text += "---\nOpening \(article.opening).\n\n"
        for (number, passage) in article.passages.enumerated() {
            let words = "the pier is \(passage.age) old"
            let by = passage.by.flatMap { actors[$0] != nil ? " by=p\($0)" : nil } ?? ""
            if let claim = passage.claim, claims[claim] != nil {
                text += "They said that [\(words)]{claim=c\(claim)\(by) as=\(passage.wording ?? "likely")}, part \(number).\n\n"
            } else {
                text += "\(words)\n\n"
            }
        }
        let who = article.mentioned.flatMap { actors[$0] != nil ? "[Somebody]{actor=p\($0)}" : nil } ?? "Somebody"
        return text + "\(who) said on quay \(article.quay) ships wait. See [](topic:harbour).\n"
    }
}

private struct SampleActor {
    var name = 0
    var biography = 0
    var otherName: Int?
    var chairs: Int?
}

private struct SampleClaim {
    var number = 0
    var verdict: String?
    var day = 1
    var about: Int?
    var by: Int?
    var source: Int?
    var evidence: Int?
    var other: Int?
    var isOnTopic = false
    var isWithdrawn = false
    var isDraft = false
    var aliases: [Int] = []
}

private struct SampleArticle {
    struct Passage {
        let age: Int
        var claim: Int?
        let by: Int?
        let wording: String?
    }

    var title = 0
    var year = 0
    var quay = 0
    var opening = 0
    var outlet = 0
    var origin: Int?
    var isOnTopic = false
    var isExcerpt = false
    var isWithdrawn = false
    var mentioned: Int?
    var passages: [Passage] = []

    mutating func rename(claim old: Int, to new: Int) {
        for index in passages.indices where passages[index].claim == old { passages[index].claim = new }
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
