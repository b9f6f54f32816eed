internal import Hypertext

/// Adds the preview's script to a page on its way to the browser; the site's own files never hold it.
enum PageInjection {
    /// - Parameters:
    ///   - page: what tells the page apart from another one at its address.
    ///   - host: where the preview is asked, with its port.
    static func inject(into html: [UInt8], page: String, host: String) -> [UInt8] {
        var script = Array("<script src=\"\(PreviewFile.script)\" data-page=\"".utf8)
        HTMLEscaping.append(page, to: &script)
        script.append(utf8: "\"></script>\n")
        var result = allowing(host, in: html)
        let end = result.lastRange(of: Array("</body>".utf8))?.lowerBound ?? result.endIndex
        result.insert(contentsOf: script, at: end)
        return result
    }

    /// The page with the policy in its head changed, where it has one.
    private static func allowing(_ host: String, in html: [UInt8]) -> [UInt8] {
        guard let name = html.firstRange(of: Array("http-equiv=\"Content-Security-Policy\"".utf8)),
            let end = html[name.upperBound...].firstIndex(of: UInt8(ascii: ">"))
        else { return html }
        let start = html[..<name.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? name.lowerBound
        guard let opening = html[start..<end].firstRange(of: Array("content=\"".utf8)),
            let closing = html[opening.upperBound..<end].firstIndex(of: UInt8(ascii: "\""))
        else { return html }
        // A quotation mark may be written as a reference, whose semicolon would end a directive.
        let policy = String(decoding: html[opening.upperBound..<closing], as: UTF8.self).replacing("&#39;", with: "'")
        var result = html
        result.replaceSubrange(
            opening.upperBound..<closing, with: Array(ContentSecurityPolicy.allowing(host, in: policy).utf8))
        return result
    }
}

extension [UInt8] {
    fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
        guard count >= part.count else { return nil }
        return stride(from: count - part.count, through: 0, by: -1).lazy
            .map { $0..<$0 + part.count }.first { self[$0].elementsEqual(part) }
    }
}
