internal import CCMark

/// libcmark's own rendering of CommonMark 0.30.
package enum Markdown {
    /// The HTML that cmark writes for a text in safe mode: raw HTML and dangerous addresses are left out, nothing is “smart”.
    ///
    /// - Parameter bytes: UTF-8; a NUL becomes U+FFFD.
    package static func html(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes -> [UInt8] in
            guard let start = bytes.baseAddress, !bytes.isEmpty else { return [] }
            let rendered = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                cmark_markdown_to_html($0, bytes.count, CMARK_OPT_DEFAULT)
            }
            guard let rendered else { return [] }
            defer { release(rendered) }
            return Array(UnsafeRawBufferPointer(start: rendered, count: ccmark_length(rendered)))
        }
    }

    /// Frees what cmark has rendered, with the allocator that it came from.
    static func release(_ rendered: UnsafeMutablePointer<CChar>) {
        cmark_get_default_mem_allocator().pointee.free(rendered)
    }
}
