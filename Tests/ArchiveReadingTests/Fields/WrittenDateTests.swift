import Testing

@testable import ArchiveReading

@Suite("A date in another form")
struct WrittenDateTests {
    @Test(
        "is read where it can mean one day or month alone",
        arguments: [
            ("2021-3-5", "2021-03-05"), ("2021/03/16", "2021-03-16"), ("2021.3.16", "2021-03-16"), ("16.03.2021", "2021-03-16"),
            ("5.3.2021", "2021-03-05"), ("16/03/2021", "2021-03-16"), ("3/16/2021", "2021-03-16"),
            ("16 March 2021", "2021-03-16"),
            ("March 16, 2021", "2021-03-16"), ("Mar. 16 2021", "2021-03-16"), ("16th of March 2021", "2021-03-16"),
            ("March 2021", "2021-03"), ("2021-3", "2021-03"), ("2021/12", "2021-12"), ("1 Sept 2021", "2021-09-01"),
        ])
    func reads(_ text: String, _ expected: String) { #expect(WrittenDate(text)?.text == expected) }

    @Test(
        "is left alone where it can mean several, or none",
        arguments: [
            "03/05/2021", "3-5-2021", "2021-13-1", "2021-02-30", "30 February 2021", "2021-03-1", "21-03-05", "March", "16 March",
            "16 March 21", "Marsh 2021", "2021-03-16", "2021", "early 2021", "16 March 2021 17", "١٦ March 2021",
            "+16 March 2021", "",
        ])
    func leaves(_ text: String) { #expect(WrittenDate(text) == nil) }
}
