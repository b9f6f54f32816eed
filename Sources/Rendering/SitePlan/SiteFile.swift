import ArchiveModel

/// One file of the site that is no page, by what it holds: a few words of memory, as there may be one for each record.
///
/// A format is a conformer and a line in `FileCatalog`.
protocol SiteFile: Sendable, Equatable {
    /// The SHA-256 of bytes in lower-case hexadecimal.
    typealias Digest = @Sendable ([UInt8]) -> String

    /// What `outputs` calls it; nothing for what is always written.
    static var format: ExportFormat? { get }
    /// Every file of this format, in the order of ids or of their numbers; without looking into bodies.
    static func files(of site: Site) -> [Self]
    func route(on site: Site) -> Route
    /// Appends the file to an output: a function of the archive alone.
    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8])
}
