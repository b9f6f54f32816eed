import ArchiveModel
import Markup

/// The orders and groups of the whole archive that lists are cut from: made once, so that no page costs a scan.
///
/// Withdrawn records are in none of them, but for the notice of their withdrawal in `corrections`.
struct Listings: Sendable {
    /// Newest first.
    let articles: [Handle<Article>]
    /// Newest year first.
    let articleYears: [Facet<Article>]
    /// Those with a verdict, the latest review first.
    let reviews: [Handle<Claim>]
    /// In the order of the scale, then those without a verdict; each by review, the latest first.
    let claimVerdicts: [Facet<Claim>]
    /// By the year in which a claim was made, else reviewed; the newest year first, each by review, the latest first.
    let claimYears: [Facet<Claim>]
    let claimCount: Int
    /// In the order of `Actor.Nature`, each by name.
    let actorKinds: [Facet<Actor>]
    /// In the order of the letters, `other` last; each by name.
    let actorLetters: [Facet<Actor>]
    /// Those with the most back-references first; a few.
    private(set) var prominentActors: [Handle<Actor>]
    /// All of them, by name.
    private let actors: [Handle<Actor>]
    /// By title.
    let topics: [Handle<Topic>]
    /// Those with the most articles and claims first; a few.
    let prominentTopics: [Handle<Topic>]
    /// Newest first; here withdrawals are told too, and of a withdrawn record nothing else.
    let corrections: [Correction]

    /// How many entries an overview shows of what is newest or greatest.
    static let glimpse = 12

    init(_ archive: Archive) {
        let back = archive.backReferences

        articles = Self.sorted(archive.articles) { $0.published.value }
        articleYears = Facet.split(articles) { String(archive[$0].published.value.year) }

        let claims = Self.sorted(archive.claims) { $0.reviewed?.value }
        reviews = claims.filter { archive[$0].verdict != nil }
        let scale = archive.settings.ratings.ratings.map(\.id) + [ReservedIdentifiers.unrated]
        claimVerdicts = Facet.split(claims) { archive[$0].verdict?.value.id ?? ReservedIdentifiers.unrated }
            .inOrder(of: scale)
        claimYears = Facet.split(claims.filter { archive[$0].year != nil }) { String(archive[$0].year ?? 0) }
            .sorted { (Int($0.id) ?? 0) > (Int($1.id) ?? 0) }
        claimCount = claims.count

        actors = Self.sorted(archive.actors, byTitle: \.name.value)
        actorKinds = Facet.split(actors) { archive[$0].nature.rawValue }
            .inOrder(of: Actor.Nature.allCases.map(\.rawValue))
        actorLetters = Facet.split(actors) { InitialLetter.facet(of: archive[$0].name.value) }
            .sorted { ($0.id == InitialLetter.other ? 1 : 0, $0.id) < ($1.id == InitialLetter.other ? 1 : 0, $1.id) }
        prominentActors = Self.prominent(actors, back)

        topics = Self.sorted(archive.topics, byTitle: \.title)
        prominentTopics = Self.greatest(topics) { back.articlesOnTopic[$0].count + back.claimsOnTopic[$0].count }
        corrections = Correction.all(in: archive)
    }

    var actorCount: Int { actors.count }

    /// Those of an archive with the same records and orders, some of whose articles have other annotations.
    func rejoined(for archive: Archive) -> Listings {
        var listings = self
        listings.prominentActors = Self.prominent(actors, archive.backReferences)
        return listings
    }

    private static func prominent(_ actors: [Handle<Actor>], _ back: BackReferences) -> [Handle<Actor>] {
        greatest(actors) {
            back.statements[$0].count + back.positions[$0].count + back.claimsAbout[$0].count + back.mentions[$0].count
        }
    }

    /// The ids of the facets that lists are split by, list by list.
    var facets: [[String]] {
        [articleYears.map(\.id), claimVerdicts.map(\.id), claimYears.map(\.id), actorKinds.map(\.id), actorLetters.map(\.id)]
    }

    /// A table's records without the withdrawn ones, the newest first.
    private static func sorted<Record: ArchiveRecord>(
        _ table: Table<Record>, by date: (Record) -> PartialDate?
    ) -> [Handle<Record>] {
        var order: [Recency] = []
        order.reserveCapacity(table.count)
        for (index, record) in table.enumerated() where !record.isWithdrawn {
            order.append(Recency(date(record), index: Int32(index)))
        }
        order.sort()
        return order.map { Handle(Int($0.index)) }
    }

    private static func sorted<Record: ArchiveRecord>(_ table: Table<Record>, byTitle title: (Record) -> String) -> [Handle<
        Record
    >] {
        var order: [(key: CollationKey, handle: Handle<Record>)] = []
        order.reserveCapacity(table.count)
        for (index, record) in table.enumerated() where !record.isWithdrawn {
            order.append((CollationKey(title(record)), Handle(index)))
        }
        order.sort { $0.key == $1.key ? $0.handle < $1.handle : $0.key < $1.key }
        return order.map(\.handle)
    }

    /// The first few by a measure; of equals the earlier ones.
    private static func greatest<Record>(
        _ list: [Handle<Record>], by measure: (Handle<Record>) -> Int
    ) -> [Handle<Record>] {
        let measures = list.map(measure)
        return list.indices
            .sorted { measures[$0] == measures[$1] ? $0 < $1 : measures[$0] > measures[$1] }
            .prefix(glimpse)
            .map { list[$0] }
    }
}

extension Listings {
    /// All that they hold.
    func add(to facts: inout Facts) {
        facts.add(articles)
        facts.add(articleYears)
        facts.add(reviews)
        facts.add(claimVerdicts)
        facts.add(claimYears)
        facts.add(Int32(claimCount))
        facts.add(actorKinds)
        facts.add(actorLetters)
        facts.add(prominentActors)
        facts.add(Int32(actorCount))
        facts.add(topics)
        facts.add(prominentTopics)
        facts.add(corrections)
    }
}

extension Facet: Fact {
    func add(to facts: inout Facts) {
        facts.add(id)
        facts.add(entries)
    }
}

extension Correction: Fact {
    func add(to facts: inout Facts) {
        facts.add(record.kind.rawValue)
        facts.add(record.index)
        switch event {
        case .entry(let index): facts.add(index)
        case .withdrawal: facts.add(-1)
        }
    }
}

extension Array {
    /// Facets in the order of their ids in a list.
    fileprivate func inOrder<Record>(of ids: [String]) -> [Facet<Record>] where Element == Facet<Record> {
        ids.compactMap { id in first { $0.id == id } }
    }
}
