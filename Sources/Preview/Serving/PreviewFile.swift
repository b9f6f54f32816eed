/// What the preview serves of its own, below a path that no page of a site has: ids do not begin with `_`.
enum PreviewFile {
    static let folder = "/_preview/"
    static let script = folder + "preview.js"
    static let style = folder + "preview.css"
    /// Where pages are told of changes, as a WebSocket (RFC 6455).
    static let changes = folder + "changes"

    /// One script, whose names are seen by no other of the page.
    private static let scriptBytes =
        Array("(() => {\n\"use strict\";\n".utf8) + PackageResources.page_update_js + PackageResources.preview_js
        + Array("})();\n".utf8)

    static func response(at path: String) -> PreviewResponse? {
        switch path {
        case script: PreviewResponse(200, type: MediaType.of(script), scriptBytes)
        case style: PreviewResponse(200, type: MediaType.of(style), PackageResources.preview_css)
        default: nil
        }
    }
}
