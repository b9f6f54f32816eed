package import Diagnostics

/// Reads the body of a record: CommonMark 0.30 with annotations and links of the site.
package enum BodyReader {
    /// Reads a part of a file.
    ///
    /// Offsets in the result, and the places of diagnostics, are bytes of the file.
    ///
    /// - Parameter body: the bytes of the file that are the body, clipped to the file.
    package static func read(_ source: SourceText, body: Range<Int>, options: BodyOptions) -> Diagnosed<Body> {
        Diagnosed(Body())
    }
}
