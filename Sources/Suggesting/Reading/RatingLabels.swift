internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import SiteBuild

/// What the site calls its ratings, and its language.
package struct RatingLabels: Sendable {
    package let language: String
    private let ratings: RatingScale

    /// From `site.json`; the built-in scale where that cannot be used.
    package init(source: String, assets: Set<String> = []) {
        let bytes = (try? FileReading.bytes(of: source + "/site.json")) ?? []
        let settings = SettingsReader.read(SourceText(path: "site.json", bytes: bytes), assets: assets).value
        language = settings?.language ?? "en"
        ratings = settings?.ratings ?? .builtin
    }

    /// A rating as readers see it: its label, or the id where the scale has it no more.
    package func label(of id: String) -> String { id.isEmpty ? "not rated" : ratings.rating(id)?.label ?? id }
}
