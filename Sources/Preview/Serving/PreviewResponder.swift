internal import ArchiveModel
internal import Foundation
internal import Hypertext
internal import Rendering
internal import SiteBuild

/// Answers requests from what the preview shows at present; pages are rendered when they are asked for.
struct PreviewResponder: Sendable {
    let state: PreviewState
    let hosts: AllowedHosts

    /// The answer with its body, also to `HEAD`.
    func response(to request: PreviewRequest) -> PreviewResponse {
        if let refusal = refusal(of: request) { return refusal }
        guard ["GET", "HEAD"].contains(request.method) else {
            return PreviewResponse(
                405, headers: ["Allow": "GET, HEAD"], text: "The preview only shows the site: it answers GET and HEAD.")
        }
        let path = request.path
        if path.hasPrefix(PreviewFile.folder) {
            return PreviewFile.response(at: path) ?? PreviewResponse(404, text: "The preview has no file of this name.")
        }
        var response = sitePart(at: path, request)
        if response.isHTML, case .bytes(let bytes) = response.body {
            let page = Self.fingerprint(of: response)
            response.body = .bytes(PageInjection.inject(into: bytes, page: page, host: request.host ?? ""))
        }
        return response
    }

    /// What tells the page at a path apart from another one that could stand there.
    ///
    /// - Parameter path: percent-encoded, without a query.
    func fingerprint(ofPageAt path: String) -> String {
        Self.fingerprint(of: sitePart(at: path, PreviewRequest(target: path)))
    }

    private static func fingerprint(of response: PreviewResponse) -> String {
        Digest.sha256(Array(String(response.status).utf8) + response.bytes)
    }

    // MARK: Refusals

    /// Why a request is not answered as it was meant; nothing for those that are.
    func refusal(of request: PreviewRequest) -> PreviewResponse? {
        guard !hosts.allows(request.host) else { return nil }
        let way = hosts.isWildcard ? "an IP address of this computer" : "http://127.0.0.1 with the port of the preview"
        return PreviewResponse(
            403,
            text: """
                The preview answers only where it is asked by a name that always means this computer, so that no other site can \
                read your drafts through your browser (DNS rebinding). Ask \(way), or start it with --host and the name.
                """)
    }

    // MARK: The site

    private func sitePart(at path: String, _ request: PreviewRequest) -> PreviewResponse {
        let shown = state.shown
        guard let site = shown.site else { return PlaceholderPage.response(for: shown.problems) }
        let table = SiteTable(site.renderer.plan)
        switch table.entry(at: path) {
        case .page(let job): return PreviewResponse(200, type: MediaType.html, site.content(of: job))
        case .file(let job): return file(job, of: site, request)
        case .folder:
            return PreviewResponse(
                302, headers: ["Location": path + "/" + request.query], text: "This page stands at \(path)/")
        case nil:
            guard let job = table.notFound else { return PreviewResponse(404, text: "This site has no such page.") }
            return PreviewResponse(404, type: MediaType.html, site.content(of: job))
        }
    }

    private func file(_ job: FileJob, of site: PreparedSite, _ request: PreviewRequest) -> PreviewResponse {
        let type = MediaType.of(job.route.file)
        switch site.content(of: job) {
        case .bytes(let bytes):
            var response = PreviewResponse(200, type: type, bytes)
            // It has another name when it has other bytes: the pages that ask for it again and again need not.
            if job.isNamedByContent { response.headers["Cache-Control"] = "max-age=31536000, immutable" }
            return response
        case .file(let path):
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            guard let size = (attributes?[.size] as? NSNumber)?.intValue else {
                return PreviewResponse(404, text: "This file is not there any more.")
            }
            return media(path, type, size: size, request)
        }
    }

    /// A file of the archive: whole, or the part that a player asks for.
    private func media(_ path: String, _ type: String, size: Int, _ request: PreviewRequest) -> PreviewResponse {
        var response = PreviewResponse(200, type: type, headers: ["Accept-Ranges": "bytes"], [])
        switch ByteRange(request.range, size: size) {
        case .whole: response.body = .file(path, 0..<size)
        case .part(let range):
            response.status = 206
            response.headers["Content-Range"] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
            response.body = .file(path, range)
        case .unsatisfiable:
            response.status = 416
            response.headers["Content-Range"] = "bytes */\(size)"
        }
        return response
    }
}
