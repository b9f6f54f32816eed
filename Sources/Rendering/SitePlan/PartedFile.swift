import ArchiveModel

/// A file that shows the whole archive, in parts of which each is made without the others: a record that changes changes few of
/// them.
protocol PartedFile: SiteFile {
    /// How many parts there are, at least one: it follows from the names of the records and the settings alone.
    func partCount(on site: Site) -> Int
    /// Appends one part, looking only at the records that decide about it: the file is all of them, one behind the other.
    ///
    /// - Parameter part: from 0.
    func append(part: Int, of site: Site, digest: @escaping Digest, to output: inout [UInt8])
}

extension PartedFile {
    func append(of site: Site, digest: @escaping Digest, to output: inout [UInt8]) {
        for part in 0..<partCount(on: site) { append(part: part, of: site, digest: digest, to: &output) }
    }
}
