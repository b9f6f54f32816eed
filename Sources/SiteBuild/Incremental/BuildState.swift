internal import Diagnostics
internal import Rendering

/// What the last build read, wrote and found: what lets the next one leave out what would come out the same.
struct BuildState: Sendable {
    /// A file that the site is made from.
    struct Input: Sendable, Hashable {
        /// Relative to the source folder.
        let path: String
        var stamp: FileStamp
        let content: Fingerprint
    }

    /// A file of the site.
    struct Output: Sendable, Hashable {
        /// Relative to the output folder.
        let path: String
        var stamp: FileStamp
        /// Of its bytes.
        let content: Fingerprint
        /// Of all that its template could see; nothing for what no template makes.
        let view: Fingerprint?
        /// The template of a page, as a place in `templates`; 0 for what no template makes.
        let template: Int
    }

    struct TemplateState: Sendable, Hashable {
        /// Below `Templates/`.
        let name: String
        /// Of the template with all that it includes.
        let content: Fingerprint
    }

    /// The program that made it.
    let tool: String
    /// The options that decide about the site.
    let options: String
    /// The day that rules were asked for.
    let day: String
    /// When the build began to look at files, in nanoseconds since 1970.
    var began: Int64
    /// When the last file was written, likewise.
    let ended: Int64
    /// Sorted by path.
    var inputs: [Input]
    /// Sorted by path.
    var outputs: [Output]
    let templates: [TemplateState]
    /// As the build reported them.
    let diagnostics: [Diagnostic]
    let records: RecordCounts
    /// Of the bytes of the `ReadState` that belongs to it.
    let reads: Fingerprint
}
