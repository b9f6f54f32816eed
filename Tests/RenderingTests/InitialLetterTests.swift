import Testing

@testable import Rendering

@Suite struct InitialLetterTests {
    @Test(
        "the list of a name is its first letter, without case and marks",
        arguments: [
            ("Ada Quill", "a"), ("ada", "a"), ("Ångström", "a"), ("Éric", "e"), ("Ørsted", "ø"), ("ßharp", "s"),
            ("İzmir", "i"), ("Дружба", "д"), ("ёлка", "е"), ("Ωmega", "ω"), ("“Ghost” Smith", "g"), ("‘t Hof", "t"),
            ("אדם", "א"), ("علي", "ع"), ("7 Days", "other"), ("٣ رجال", "other"), ("王毅", "other"),
            ("かな", "other"), ("한국", "other"), ("हिन्दी", "other"), ("…", "other"), ("", "other"),
        ])
    func facet(name: String, facet: String) {
        #expect(InitialLetter.facet(of: name) == facet)
    }

    @Test(
        "names stand without regard to case, marks and punctuation",
        arguments: [("Åse", "Atle"), ("d’Arc", "Darwin"), ("ada", "Ben"), ("Zoë", "王毅")])
    func collation(first: String, second: String) {
        #expect(CollationKey(first) < CollationKey(second))
        #expect(!(CollationKey(second) < CollationKey(first)))
    }
}
