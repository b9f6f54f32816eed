/// Media types by file name (the registry of IANA), as a static host would send them.
enum MediaType {
    /// The value of `Content-Type` (RFC 9110, section 8.3), with the character set of what is text.
    static func of(_ file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        let end = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last?.lowercased() ?? ""
        return types[end] ?? "application/octet-stream"
    }

    static let html = "text/html; charset=utf-8"
    static let text = "text/plain; charset=utf-8"

    private static let types = [
        "html": html, "htm": html, "txt": text, "md": "text/markdown; charset=utf-8", "css": "text/css; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "tsv": "text/tab-separated-values; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
        "json": "application/json; charset=utf-8", "jsonl": "application/jsonl; charset=utf-8",
        "jsonld": "application/ld+json; charset=utf-8", "geojson": "application/geo+json; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "xsl": "application/xml; charset=utf-8",
        "webmanifest": "application/manifest+json; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "bmp": "image/bmp", "tif": "image/tiff",
        "tiff": "image/tiff", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "oga": "audio/ogg",
        "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac", "mp4": "video/mp4", "m4v": "video/mp4",
        "webm": "video/webm", "ogv": "video/ogg", "mov": "video/quicktime", "pdf": "application/pdf",
        "epub": "application/epub+zip", "zip": "application/zip", "gz": "application/gzip", "wasm": "application/wasm",
        "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
    ]
}
