internal import Foundation
package import SiteBuild

/// The search over an archive's claims, from the index in `.sitegen` where it is still right.
///
/// The index is never needed: whatever is missing, damaged or out of date costs reading the claims again.
package enum ClaimLibrary {
    /// Opens the search.
    ///
    /// - Parameters:
    ///   - source: the folder with `site.json` and `Content`.
    ///   - jobs: how many files are worked on at once.
    /// - Throws: `SystemError` if the claims cannot be read.
    package static func open(source: String, rules: LanguageRules, jobs: Int) async throws(SystemError) -> ClaimSearch {
        let file = ClaimIndexFile(source: source, language: rules.language)
        let began = ClaimStamp.now
        let survey = await ClaimSurvey.of(source + "/Content/claims", jobs: jobs)
        let known = file.load()
        if let known, known.digest == survey.digest, known.fileCount == survey.count, !survey.isAsNew(as: known.began) {
            return ClaimSearch(known, rules: rules)
        }
        return try await rebuild(file, source: source, survey: survey, began: began, known: known, rules: rules, jobs: jobs)
    }

    /// Opens the search without trusting the index at all: for when it turned out to be damaged.
    package static func reopen(source: String, rules: LanguageRules, jobs: Int) async throws(SystemError) -> ClaimSearch {
        let began = ClaimStamp.now
        let survey = await ClaimSurvey.of(source + "/Content/claims", jobs: jobs)
        return try await rebuild(
            ClaimIndexFile(source: source, language: rules.language), source: source, survey: survey, began: began, known: nil,
            rules: rules, jobs: jobs)
    }

    private static func rebuild(
        _ file: ClaimIndexFile, source: String, survey: ClaimSurvey, began: Int64, known: ClaimIndex?, rules: LanguageRules,
        jobs: Int
    ) async throws(SystemError) -> ClaimSearch {
        let inputs = try await ClaimFiles.read(source + "/Content", known: known, jobs: jobs)
        let bytes = ClaimIndexWriter.bytes(inputs, survey: survey, began: began, language: rules.language, rules: rules)
        file.save(bytes)
        guard let index = try? ClaimIndex(Data(bytes), language: rules.language) else {
            throw SystemError("read", source, code: EIO)
        }
        return ClaimSearch(index, rules: rules)
    }
}
