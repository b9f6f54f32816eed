internal import FlyingSocks
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Sockets that send at once what they are given.
///
/// The server's library writes the head of an answer and its body one after the other; by Nagle's algorithm (RFC 896) the body
/// would wait until the browser has acknowledged the head, which it delays by 40 ms. The library hands each socket that waits
/// to its pool, and connections have the options of the socket that took them.
///
/// Who waits for a socket that is closed is told so a moment later. Until then another one with its number has to wait: what it is
/// sent would be read by the wrong one.
struct PromptPool<Pool: AsyncSocketPool>: AsyncSocketPool {
    let pool: Pool
    private let readers = Readers()

    init(pool: Pool) { self.pool = pool }

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        var isOn: Int32 = 1
        // One that refuses is as prompt as it was.
        _ = setsockopt(
            socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
        guard events.contains(.read) else { return try await pool.suspendSocket(socket, untilReadyFor: events) }
        let number = socket.file.rawValue
        var patience = 1000
        while patience > 0, !readers.begin(number) {
            try await Task.sleep(for: .milliseconds(1))
            patience -= 1
        }
        defer { readers.end(number) }
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }

    /// The numbers of the sockets that somebody waits to read from.
    private final class Readers: Sendable {
        private let waiting = Mutex<Set<Int32>>([])

        /// Whether nobody did.
        func begin(_ number: Int32) -> Bool { waiting.withLock { $0.insert(number).inserted } }

        func end(_ number: Int32) { waiting.withLock { _ = $0.remove(number) } }
    }
}
