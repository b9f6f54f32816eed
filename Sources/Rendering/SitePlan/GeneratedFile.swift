package import ArchiveModel

/// A file that is made from the archive, and is no page.
package enum GeneratedFile: Sendable, Hashable, CaseIterable {
    /// `/integrity.json`.
    case integrity

    package var route: Route {
        switch self {
        case .integrity: Route(file: ["integrity.json"])
        }
    }

    /// Appends the file to an output.
    ///
    /// - Parameter digest: the SHA-256 of bytes in lower-case hexadecimal; who calls has the means to compute it.
    package func append(of site: Site, digest: @escaping ([UInt8]) -> String, to output: inout [UInt8]) {
        switch self {
        case .integrity: IntegrityFile(site: site, digest: digest).append(to: &output)
        }
    }
}
