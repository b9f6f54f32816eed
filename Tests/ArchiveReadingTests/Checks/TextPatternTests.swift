import Testing

@testable import ArchiveReading

@Suite("What rules look for in texts")
struct TextPatternTests {
    @Test(
        "a likelihood word is found as it is written, outside quotation marks",
        arguments: [
            ("It is likely.", "likely"), ("It is Unlikely.", "Unlikely"), ("Almost certainly so.", "Almost certainly"),
            ("nearly certain", "nearly certain"), ("a remote possibility", "remote possibility"),
            ("There is almost no chance.", "almost no chance"), ("roughly-even odds", "roughly-even"),
            ("improbable", "improbable"), ("probably", "probably"),
            ("It is “likely”.", nil), ("It is \"likely\".", nil), ("“So it is.” Likely.", "Likely"),
            ("a remote village", nil), ("It is certain.", nil), ("likelihood", nil), ("almost. Certain", nil),
            ("unlikeliest", nil), ("élikely", nil), ("", nil), ("—likely—", "likely"), ("almost even", nil),
        ] as [(String, String?)])
    func likelihood(_ text: String, _ word: String?) {
        #expect(EstimativeWords.likelihood(in: text) == word)
    }

    @Test(
        "confidence and likelihood meet within one sentence",
        arguments: [
            ("With high confidence it is likely.", true), ("It is “likely”, with moderate confidence.", true),
            ("It is likely. The confidence is high.", false), ("It is likely. With low confidence.", false),
            ("It is likely\nwith low confidence", false), ("It is likely, e.g. with low confidence.", false),
            ("Public confidence is likely to fall.", false), ("high confidence", false), ("likely", false),
            ("HIGH CONFIDENCE, VERY LIKELY", true), ("moderate-to-high confidence; almost certain", true),
        ])
    func confidence(_ text: String, _ isMixed: Bool) {
        #expect(EstimativeWords.mixesConfidenceAndLikelihood(text) == isMixed)
    }

    @Test(
        "a quotation has four words or more, and a number counts something",
        arguments: [
            ("He counted 37 boats.", .number), ("37", .number), ("Some 1,000 people", .number),
            ("3.5 percent", .number),
            ("5-7 boats", .number), ("5%", .number), ("20m", .number), ("10000", .number),
            ("12 boats in May 2024", .number),
            ("In 2024 it was so.", nil), ("from 2016-2020", nil), ("on 2 March 2024", nil), ("on March 2", nil),
            ("2024-03-02", nil), ("3/4/2024", nil), ("at 10:30", nil), ("the 16th", nil), ("the 1990s", nil),
            ("COVID-19", nil), ("G7", nil), ("MH17", nil), ("31. May", nil), ("", nil),
            ("He said “it is not so”.", .quotation), ("the “tall ships” left", nil), ("“one two three”", nil),
            ("\"one two three four\"", .quotation), ("\"a\" one two three four \"b\"", nil),
            ("„eins zwei drei vier“", .quotation), ("« un deux trois quatre »", .quotation),
            ("“one two three four", nil),
            ("it's one two three four o'clock", nil),
        ] as [(String, CheckableDetail?)])
    func detail(_ text: String, _ expected: CheckableDetail?) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { CheckableDetail.first(in: $0) } == expected)
    }

    @Test(
        "names of one edit are neighbours",
        arguments: [
            ("harbour", "harbor", true), ("harbour", "harbuor", true), ("harbour", "barbour", true),
            ("harbour", "harbours", true), ("sea-ports", "seaports", true), ("häfen", "hafen", true),
            ("harbour", "harbur-x", false), ("vote-2020", "vote-2024", false), ("vote", "vote-2", false),
            ("cat", "cats", false), ("abcd", "badc", false), ("harbour", "labour", false),
        ])
    func neighbours(_ first: String, _ second: String, _ areNear: Bool) {
        let neighbours = OneEditNeighbours(["anchor", first, "zebra", second])
        #expect(neighbours[1] == (areNear ? [3] : []))
        #expect(neighbours[3] == (areNear ? [1] : []))
        #expect(neighbours[0].isEmpty)
    }

    @Test("many names that are alike in part are told apart")
    func manyNames() {
        let names = (0..<4_000).map { "topic-\($0 % 26 == 0 ? "a" : "b")-\($0)" } + ["elections", "election"]
        let neighbours = OneEditNeighbours(names)
        #expect(neighbours[4_000] == [4_001])
        #expect(neighbours[17].isEmpty)
    }
}
