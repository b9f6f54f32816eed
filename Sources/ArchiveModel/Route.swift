internal import Hypertext

/// One page or file of the site: where it lies in the output and how it is addressed.
package struct Route: Sendable, Hashable {
    /// Relative to the output folder: `articles/harbour-report/index.html`.
    package let file: String
    /// Percent-encoded, relative to the site's root, without a leading slash: `articles/harbour-report/`.
    package let path: String

    /// A page: a folder with an `index.html`.
    package init(folder segments: [String]) {
        file = (segments + ["index.html"]).joined(separator: "/")
        path = segments.map { PercentEncoding.encode($0) + "/" }.joined()
    }

    /// A page two folders deep, which almost every page is.
    init(folder first: String, _ second: String) {
        file = first + "/" + second + "/index.html"
        path = PercentEncoding.encode(first) + "/" + PercentEncoding.encode(second) + "/"
    }

    /// A single file.
    package init(file segments: [String]) {
        file = segments.joined(separator: "/")
        path = segments.map(PercentEncoding.encode).joined(separator: "/")
    }
}
