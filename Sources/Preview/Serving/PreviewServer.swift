internal import FlyingFox
internal import FlyingSocks
internal import Foundation

/// The responder behind HTTP/1.1 (RFC 9112): the only part that knows the server's library.
struct PreviewServer: Sendable {
    private let server: HTTPServer

    /// - Throws: `SocketError` where the host is no address.
    init(address: ListenAddress, port: UInt16, responder: PreviewResponder) throws {
        let configuration =
            switch address {
            case .ip4(let text): try Self.configuration(.inet(ip4: text, port: port))
            case .ip6(let text): try Self.configuration(.inet6(ip6: text, port: port))
            }
        server = HTTPServer(config: configuration, handler: Handler(responder: responder))
    }

    private static func configuration(_ address: some SocketAddress) -> HTTPServer.Configuration {
        HTTPServer.Configuration(
            address: address, timeout: Self.patience, pool: PromptPool(pool: SocketPool(queue: PollQueue())), logger: .disabled)
    }

    /// Seconds that an answer may take; what watches over it is held in memory for as long, also where the answer was given long ago.
    private static let patience = 60.0

    /// Serves until the task is cancelled.
    ///
    /// - Throws: `SocketError` where the port cannot be listened on.
    func run() async throws { try await server.run() }

    /// Waits until requests are taken.
    ///
    /// - Returns: the port.
    func listeningPort() async throws -> Int {
        try await server.waitUntilListening()
        switch await server.listeningAddress {
        case .ip4(_, let port), .ip6(_, let port): return Int(port)
        default: throw SocketError.unsupportedAddress
        }
    }

    private struct Handler: HTTPHandler {
        let responder: PreviewResponder

        func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
            let asked = PreviewRequest(
                method: request.method.rawValue, target: request.target.rawValue, host: request.headers[.host],
                range: request.headers[.range], origin: request.headers[HTTPHeader("Origin")])
            if asked.path == PreviewFile.changes, let handler = ChangesHandler(responder, for: asked) {
                return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: handler)).handleRequest(request)
            }
            return try Self.response(responder.response(to: asked), isHead: asked.method == "HEAD")
        }

        private static func response(_ response: PreviewResponse, isHead: Bool) throws -> HTTPResponse {
            var headers = HTTPHeaders()
            // What is edited all the time is not to be kept, and nothing of it is to be taken for what it is not.
            headers[.cacheControl] = "no-store"
            for (name, value) in response.headers { headers[HTTPHeader(name)] = value }
            headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
            headers[.contentLength] = String(response.count)
            let status = HTTPStatusCode(response.status, phrase: phrases[response.status] ?? "Unknown")
            let body =
                switch response.body {
                case _ where isHead: HTTPBodySequence()
                case .bytes(let bytes): HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 18)
                case .file(_, let range) where range.isEmpty: HTTPBodySequence()
                case .file(let path, let range):
                    try HTTPBodySequence(file: URL(fileURLWithPath: path), range: range, suggestedBufferSize: 1 << 16)
                }
            return HTTPResponse(statusCode: status, headers: headers, body: body)
        }

        private static let phrases = [
            200: "OK", 206: "Partial Content", 302: "Found", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
            416: "Range Not Satisfiable", 503: "Service Unavailable",
        ]
    }
}
