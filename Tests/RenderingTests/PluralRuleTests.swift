import Testing

@testable import Rendering

@Suite struct PluralRuleTests {
    @Test(
        "a number takes the form that its language has for it",
        arguments: [
            ("en", [1: "one", 0: "other", 2: "other", 11: "other", 21: "other"]),
            ("de-AT", [1: "one", 0: "other", 5: "other"]),
            ("fr", [0: "one", 1: "one", 2: "other"]),
            ("ja", [0: "other", 1: "other", 7: "other"]),
            ("ru", [1: "one", 21: "one", 11: "many", 2: "few", 24: "few", 12: "many", 5: "many", 0: "many"]),
            ("pl", [1: "one", 21: "many", 2: "few", 22: "few", 12: "many", 0: "many"]),
            ("hr", [1: "one", 21: "one", 11: "other", 3: "few", 13: "other"]),
            ("cs", [1: "one", 3: "few", 5: "other", 22: "other"]),
            ("he", [1: "one", 2: "two", 3: "other"]),
            ("ar", [0: "zero", 1: "one", 2: "two", 3: "few", 110: "few", 11: "many", 99: "many", 100: "other", 102: "other"]),
        ])
    func category(language: String, forms: [Int: String]) {
        let rule = PluralRule(language: language)
        for (number, form) in forms {
            #expect(rule.category(of: number).rawValue == form, "\(number) in \(language)")
        }
        #expect(Set(forms.values) == Set(rule.categories.map(\.rawValue)))
    }
}
