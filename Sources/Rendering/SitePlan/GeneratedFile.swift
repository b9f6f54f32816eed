/// A file that is made from the archive, and is no page.
package struct GeneratedFile: Sendable {
    let file: any SiteFile

    /// Appends the file to an output: purely, and from any thread.
    ///
    /// - Parameter digest: the SHA-256 of bytes in lower-case hexadecimal; who calls has the means to compute it.
    package func append(
        of site: Site, digest: @escaping @Sendable ([UInt8]) -> String, to output: inout [UInt8]
    ) {
        file.append(of: site, digest: digest, to: &output)
    }
}
