package import Markup

/// One of the things that decide together whether a file of the site may come out otherwise than it stands.
///
/// Tests leave out each in turn, and must then find a site that is not what a clean build makes.
package enum FingerprintPart: Sendable, Hashable {
    /// The program's own version and file.
    case tool
    /// A page's template with all that it includes.
    case template
    /// `site.json`.
    case settings
    /// Options of the command that decide about the site.
    case options
    /// Which records there are, and what they are called.
    case names
    /// The files below `Content/assets/`.
    case media
    /// What stands around every page.
    case frame
    /// The records of a kind, each with what its own file says.
    case records(RecordKind)
    /// What other files say of a record, and the linker wrote into it.
    case linked
    /// What points at the records of a kind.
    case incoming(RecordKind)
    /// The orders of the lists of the whole archive.
    case orders
    /// What the parts of a file that shows the whole archive were made from.
    case parts

    package static let all: [FingerprintPart] =
        [.tool, .template, .settings, .options, .names, .media, .frame, .linked, .orders, .parts]
        + RecordKind.allCases.map { .records($0) } + RecordKind.allCases.filter { $0 != .page }.map { .incoming($0) }
}
