import Diagnostics
import Testing

@Suite("A name is corrected for certain")
struct CertainMatchTests {
    static let likelihoods = ["likely", "unlikely", "very-likely", "very-unlikely", "almost-certain", "fact"]

    @Test(
        "where it differs by a slip of the pen, or by case and hyphens alone",
        arguments: [
            ("ada-quil", ["ada-quill", "bo-lind"], "ada-quill"), ("Ada Quill", ["ada-quill"], "ada-quill"),
            ("alsoKnownAs", ["also_known_as", "name"], "also_known_as"), ("likley", likelihoods, "likely"),
            ("Very_Likely", likelihoods, "very-likely"), ("unlikly", likelihoods, "unlikely"),
            ("harbour-closd", ["harbour-closed", "harbour-open"], "harbour-closed"), ("False", ["true", "false"], "false"),
            ("harbor-closed", ["harbour-closed"], "harbour-closed"), ("titel", ["frame", "site", "title"], "title"),
        ])
    func corrects(_ name: String, _ names: [String], _ expected: String) {
        #expect(CertainMatch.of(name, in: names) == expected)
    }

    @Test(
        "and never where it may mean something else",
        arguments: [
            ("inflation-2021", ["inflation-2020"]), ("ferry-unsafe", ["ferry-safe"]), ("ulikely", likelihoods),
            ("harbour-not-closed", ["harbour-closed"]), ("harbour-closed", ["harbour-not-closed"]), ("tru", ["true", "false"]),
            ("harbour-clsed", ["harbour-closed", "harbour-clased"]),
            ("nio-a", ["nio-b"]), ("cat", ["car"]), ("2-stars", ["3-stars"]), ("possible", likelihoods),
        ])
    func leaves(_ name: String, _ names: [String]) {
        #expect(CertainMatch.of(name, in: names) == nil)
    }
}
