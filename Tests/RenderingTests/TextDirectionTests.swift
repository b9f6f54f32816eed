import Testing

@testable import Rendering

@Suite struct TextDirectionTests {
    @Test(
        "a language runs the way its script does",
        arguments: [
            ("en", false), ("ar", true), ("he-IL", true), ("AR-eg", true), ("az", false), ("az-Arab", true),
            ("ar-Latn", false), ("de-1996", false), ("fa-1996", true),
        ])
    func direction(tag: String, isRightToLeft: Bool) {
        #expect(TextDirection.isRightToLeft(language: tag) == isRightToLeft)
    }
}
