internal import Hypertext

/// The page that stands for all others until there was a site in order: it says why, and gives way by itself.
enum PlaceholderPage {
    /// - Parameter problems: nothing while the site is read for the first time.
    static func response(for problems: ProblemReport?) -> PreviewResponse {
        var html: [UInt8] = []
        html.append(utf8: "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        HTMLEscaping.append(problems?.title ?? "Reading …", to: &html)
        html.append(utf8: "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.append(utf8: "<link rel=\"stylesheet\" href=\"\(PreviewFile.style)\">\n<link rel=\"icon\" href=\"data:,\">\n")
        html.append(utf8: "</head>\n<body class=\"placeholder\">\n")
        if let problems {
            html.append(utf8: "<h1>There is nothing to show yet</h1>\n")
            html.append(utf8: "<p>This page shows the site as soon as these are mended.</p>\n<noscript><pre>")
            HTMLEscaping.append(problems.text, to: &html)
            html.append(utf8: "</pre></noscript>\n")
        } else {
            html.append(utf8: "<h1>Reading the archive …</h1>\n<p>This page shows the site as soon as it is read.</p>\n")
        }
        html.append(utf8: "</body>\n</html>\n")
        return PreviewResponse(503, type: MediaType.html, headers: ["Retry-After": "1"], html)
    }
}
