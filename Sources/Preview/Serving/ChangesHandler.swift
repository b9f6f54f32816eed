internal import FlyingFox
internal import Foundation
internal import Hypertext

/// Tells an open page when it is another one now, and of the problems that keep the present sources from being shown.
///
/// The page first sends one text: its fingerprint, a space, and its path. Each message to it is a JSON object with `isOther`, whether
/// the page has other bytes than when it was last told; `areFilesOther`, whether files that its text does not tell of have; and `problems`, as
/// `ProblemReport.json` has them, or null.
struct ChangesHandler: WSMessageHandler {
    private let responder: PreviewResponder

    /// Nothing where a page of another site asks: browsers let those open WebSockets too, and tell in `Origin` who asks.
    init?(_ responder: PreviewResponder, for request: PreviewRequest) {
        guard responder.refusal(of: request) == nil, let host = request.host,
            request.origin == nil || request.origin == "http://" + host
        else { return nil }
        self.responder = responder
    }

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let responder = responder
        return AsyncStream { continuation in
            let task = Task {
                defer { continuation.finish() }
                var messages = client.makeAsyncIterator()
                guard case .text(let hello)? = await messages.next(), let page = OpenPage(hello) else { return }
                var files: Int?
                var fingerprint = page.fingerprint
                for await shown in responder.state.changes() {
                    let present = responder.fingerprint(ofPageAt: page.path)
                    let message = Self.message(
                        isOther: fingerprint != present, areFilesOther: files.map { $0 != shown.files } ?? false, shown.problems)
                    (fingerprint, files) = (present, shown.files)
                    continuation.yield(.text(message))
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private static func message(isOther: Bool, areFilesOther: Bool, _ problems: ProblemReport?) -> String {
        var bytes: [UInt8] = []
        JSONValue.object([
            .init("isOther", .bool(isOther)), .init("areFilesOther", .bool(areFilesOther)),
            .init("problems", problems?.json ?? .null),
        ]).append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A page that a browser shows.
struct OpenPage: Sendable, Equatable {
    let fingerprint: String
    /// Percent-encoded, without a query.
    let path: String

    /// - Parameter hello: the fingerprint, a space, and the path.
    init?(_ hello: String) {
        let parts = hello.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("/") else { return nil }
        fingerprint = String(parts[0])
        path = String(parts[1].prefix { $0 != "?" && $0 != "#" })
    }
}
