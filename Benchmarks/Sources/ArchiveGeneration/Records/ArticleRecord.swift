/// All that an article's file says.
package struct ArticleRecord: Sendable {
    package let plan: ArticlePlan
    /// A date as precise as it is known.
    package let published: String
    package let showsExcerpts: Bool
    /// An actor of kind `outlet`.
    package let outlet: Int
    package let authors: [Int]
    package let url: String
    package let archived: String?
    package let accessed: Day
    package let updated: Day?
    package let topics: [Int]
    package let summary: String
    /// A file below the assets, with its description.
    package let medium: (file: String, alt: String, credit: String)?
    package let alias: String?
    package let body: [Block]
}

extension ArchivePlan {
    package func article(_ number: Int) -> ArticleRecord {
        let plan = articles[number]
        var random = random(.articleRecord, number)
        let day = plan.day
        let precision = random.below(100)
        let published =
            precision < 3
            ? day.monthText
            : precision < 14 ? "\(day.text)T\(10 + random.below(10)):\(10 + random.below(50)):00Z" : day.text
        let outlet = outlets[random.below(random.below(outlets.count) + 1)]
        let host = Slug.make(actors[outlet].name)
        let year = day.civil.year
        var topics: [Int] = []
        for slot in plan.slots.prefix(3) {
            for topic in self.topics(ofClaim: slot.claim) where !topics.contains(topic) && topics.count < 3 {
                topics.append(topic)
            }
        }
        let address = "https://\(host).example/\(year)/\(Slug.make(plan.title))-\(String(number, radix: 36))"
        let medium = random.chance(2) ? random.below(Lexicon.captions.count) : nil
        let author = people.isEmpty ? nil : people[random.below(people.count)]
        return ArticleRecord(
            plan: plan, published: published, showsExcerpts: random.chance(3), outlet: outlet,
            authors: author.map { [$0] } ?? [], url: address,
            archived: random.chance(80) ? "https://archive.example/\(day.text)/\(address)" : nil,
            accessed: day + random.between(1, 20), updated: random.chance(8) ? day + random.between(1, 5) : nil,
            topics: topics, summary: Sentence.filler(&random),
            medium: medium.map {
                ("charts/\(Slug.make(Lexicon.captions[$0])).svg", Lexicon.captions[$0], actors[outlet].name)
            },
            alias: random.chance(1) ? "archived-\(String(number, radix: 36))" : nil, body: body(ofArticle: number))
    }
}
