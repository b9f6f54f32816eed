internal import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A pipe that ends a look at sockets.
final class PollBell: Sendable {
    enum Sound: UInt8 { case more, end }

    let reader: Int32
    private let writer: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SocketError.disconnected }
        (reader, writer) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(reader)
        close(writer)
    }

    /// One that is full is heard already.
    func ring(_ sound: Sound) {
        var byte = sound.rawValue
        _ = write(writer, &byte, 1)
    }

    /// Silences it.
    ///
    /// - Returns: whether it told of the end.
    func isEnding() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 256)
        var isEnding = false
        while true {
            let count = read(reader, &bytes, bytes.count)
            guard count > 0 else { return isEnding }
            isEnding = isEnding || bytes[..<count].contains(Sound.end.rawValue)
        }
    }
}
