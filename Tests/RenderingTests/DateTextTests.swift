import ArchiveModel
import Testing

@testable import Rendering

@Suite struct DateTextTests {
    @Test(
        "a date is written as precisely as it is known",
        arguments: [
            ("2021", "2021", "2021"),
            ("2021-03", "March 2021", "2021-03"),
            ("2021-03-06", "6 March 2021", "2021-03-06"),
            ("2021-12-31T23:59:60Z", "31 December 2021, 23:59 UTC", "2021-12-31T23:59:59Z"),
            ("2021-03-06t07:05:09.25+05:30", "6 March 2021, 07:05 UTC+05:30", "2021-03-06T07:05:09+05:30"),
            ("2021-03-06T07:05:09z", "6 March 2021, 07:05 UTC", "2021-03-06T07:05:09Z"),
        ])
    func words(written: String, words: String, machine: String) throws {
        let date = try #require(PartialDate(written))
        #expect(Templates.words("en").date(date) == words)
        #expect(DateText.machine(date) == machine)
    }
}
