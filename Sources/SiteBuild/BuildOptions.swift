internal import ArchiveModel
internal import Rendering

/// What a build is asked to do.
package struct BuildOptions: Sendable {
    /// The folder that holds `site.json` and `Content`.
    package var source: String
    /// Where the site goes; `Public` in the source folder where nothing is said.
    package var output: String?
    /// Takes the place of `baseURL` in `site.json`.
    package var baseURL: String?
    /// Whether records with `draft: true` are part of the site.
    package var includesDrafts = false
    /// Whether warnings keep the site from being written.
    package var isStrict = false
    /// How many workers; at least one.
    package var jobs = 1
    /// Whether every page is rendered, even where it would come out the same.
    package var isForced = false
    /// Called once when another build works on the output folder, with the number of its process if that is known.
    package var onWait: @Sendable (Int?) -> Void = { _ in }
    /// What tells this program apart from others that would make other pages.
    package var tool = ProgramIdentity.text
    /// What is not looked at where a build decides what to make anew: nothing, but for tests that show that each part is needed.
    package var omitted: Set<FingerprintPart> = []
    /// How many records a part of a file shows: tests make it so small that theirs fill several.
    var runLength = Site.defaultRunLength
    /// In which order a publication is made: the right one, but for tests that show that no other is.
    var publishing = PublishingStep.order
    /// Asked before each change of the output folder; tests stop a build there.
    var permit: OutputFolder.Permit = { _ throws(SystemError) in }
    /// For `SOURCE_DATE_EPOCH` and `HOME`.
    package var environment: [String: String] = [:]

    package init(source: String) { self.source = source }

    /// The output folder, with the default filled in.
    package var outputFolder: String { output ?? source + "/Public" }

    /// Why `baseURL` cannot be used; nothing where it can.
    package var baseURLRefusal: String? {
        guard let base = baseURL, BaseURL(base) == nil else { return nil }
        return "--base-url takes an http or https address, which “\(base)” is not"
    }

    /// The options that decide about the site, as a text that tells two builds apart.
    var deciding: String {
        [baseURL ?? "", includesDrafts ? "drafts" : "", isStrict ? "strict" : ""].joined(separator: "\0")
    }
}
