package import ArchiveModel
package import Diagnostics
internal import Markup

/// A topic that is used once is not another one misspelt.
package enum TopicNearAnother: Check {
    package static var looksAtOneRecord: Bool { false }

    package static func diagnostics(in archive: Archive, today: PartialDate) -> [Diagnostic] {
        let neighbours = OneEditNeighbours(archive.topics.map(\.id))
        return archive.topics.allHandles.compactMap { topic in
            guard uses(of: topic, in: archive) == 1, let place = placeOfUse(of: topic, in: archive) else { return nil }
            let others = neighbours[Int(topic.index)].map { Handle<Topic>($0) }.filter {
                // Of two that are used once, one is reported: the one that has no file, or the later one.
                let hasFile = (archive[topic].hasFile, archive[$0].hasFile)
                return uses(of: $0, in: archive) > 1 || (hasFile.0 == hasFile.1 ? $0 < topic : hasFile.1)
            }
            guard let other = others.max(by: { uses(of: $0, in: archive) < uses(of: $1, in: archive) }) else {
                return nil
            }
            return Diagnostic(
                kind, at: place,
                "the topic “\(archive[topic].id)” stands here alone, and “\(archive[other].id)” is nearly the same",
                help: "Write “\(archive[other].id)”, if that is meant.")
        }
    }

    private static func uses(of topic: Handle<Topic>, in archive: Archive) -> Int {
        archive.backReferences.articlesOnTopic[topic].count + archive.backReferences.claimsOnTopic[topic].count
    }

    private static func placeOfUse(of topic: Handle<Topic>, in archive: Archive) -> Place? {
        func place(_ record: some ArchiveRecord, _ topics: [Located<Handle<Topic>>]) -> Place? {
            topics.first { $0.value == topic }.map { record.place($0.range) }
        }
        if let article = archive.backReferences.articlesOnTopic[topic].first.map({ archive[$0] }) {
            return place(article, article.topics)
        }
        return archive.backReferences.claimsOnTopic[topic].first.map { archive[$0] }.flatMap { place($0, $0.topics) }
    }

    package static let kind = DiagnosticKind(
        "topic-near-another", .warning, "a topic is used once, and its name is nearly another's",
        explanation: """
            A topic needs no file, so a slip of the pen makes a new one, and its article is missing from the page where readers
            look for it. Names of four characters or more that differ by one letter, or two neighbours swapped, are near; those
            whose digits differ (`vote-2020`, `vote-2024`) are not.
            """,
        wrong: example(topic: "‸harbors", other: "harbours"),
        right: example(topic: "harbours-2024", other: "harbours-2023"))

    private static func example(topic: String, other: String) -> Example {
        let second = (1...2).map {
            """
            -- Content/claims/ferry-\($0).md --
            ---
            claim: Ferry \($0) is late
            topics: [\(other)]
            ---

            """
        }
        return Example(
            second.joined()
                + """
                -- Content/claims/ferry-late.md --
                ---
                claim: The ferry is late
                topics: [\(topic)]
                ---
                """)
    }
}
