internal import Hypertext

/// One page or file of the site: where it lies in the output and how it is addressed.
package struct Route: Sendable, Hashable {
    /// Percent-encoded, relative to the site's root, without a leading slash: `articles/harbour-report/`.
    package let path: String

    /// - Parameter path: percent-encoded as the other initializers do.
    package init(path: String) { self.path = path }

    /// A page: a folder with an `index.html`.
    package init(folder segments: [String]) {
        var path = ""
        for segment in segments {
            path += PercentEncoding.encode(segment)
            path += "/"
        }
        self.path = path
    }

    /// A page two folders deep, which almost every page is.
    init(folder first: String, _ second: String) {
        path = PercentEncoding.encode(first) + "/" + PercentEncoding.encode(second) + "/"
    }

    /// A single file.
    package init(file segments: [String]) {
        path = segments.map(PercentEncoding.encode).joined(separator: "/")
    }

    /// Relative to the output folder: `articles/harbour-report/index.html`.
    ///
    /// Made when it is asked for: addresses are made by the million, and files are not.
    package var file: String {
        let isPage = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
        return PercentEncoding.decode(path) + (isPage ? "index.html" : "")
    }
}
