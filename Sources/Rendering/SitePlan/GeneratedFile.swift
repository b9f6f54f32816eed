/// A file that is made from the archive, and is no page.
package struct GeneratedFile: Sendable {
    let file: any SiteFile
    /// Whether it may have more than one part.
    package let isParted: Bool

    init<File: SiteFile>(_ file: File) {
        self.file = file
        isParted = File.self is any PartedFile.Type
    }

    /// Appends the file to an output: purely, and from any thread.
    ///
    /// - Parameter digest: the SHA-256 of bytes in lower-case hexadecimal; who calls has the means to compute it.
    package func append(
        of site: Site, digest: @escaping @Sendable ([UInt8]) -> String, to output: inout [UInt8]
    ) {
        file.append(of: site, digest: digest, to: &output)
    }

    /// How many parts the file consists of; at least one.
    package func partCount(on site: Site) -> Int {
        guard isParted, let file = file as? any PartedFile else { return 1 }
        return file.partCount(on: site)
    }

    /// Appends one part of the file, from 0: all of them, one behind the other, are the file.
    package func append(
        part: Int, of site: Site, digest: @escaping @Sendable ([UInt8]) -> String, to output: inout [UInt8]
    ) {
        guard let file = file as? any PartedFile else { return file.append(of: site, digest: digest, to: &output) }
        file.append(part: part, of: site, digest: digest, to: &output)
    }
}
