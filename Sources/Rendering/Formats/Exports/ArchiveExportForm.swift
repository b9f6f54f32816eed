/// A form in which a command writes the whole archive to one file.
package enum ArchiveExportForm: String, Sendable, CaseIterable {
    /// The annotations as Hypothesis has them.
    case hypothesis
    /// A STIX 2.1 bundle.
    case stix
    /// One printable CommonMark text.
    case markdown

    /// Appends the file to an output.
    ///
    /// - Parameter sha1: the SHA-1 of bytes, 20 of them: what UUIDs of version 5 are made with.
    package func append(of site: Site, sha1: @escaping ([UInt8]) -> [UInt8], to output: inout [UInt8]) {
        switch self {
        case .hypothesis: HypothesisExport(site: site).append(to: &output)
        case .stix: STIXBundle(site: site, sha1: sha1).append(to: &output)
        case .markdown: MarkdownExport(site: site).append(to: &output)
        }
    }
}
