import FlyingSocks
import Foundation
import Testing

@testable import Preview

@Suite("Looking at sockets")
struct PollQueueTests {
    @Test("tells of one that has the number of a socket that was closed while somebody waited for it")
    func reused() throws {
        var queue = PollQueue()
        try queue.open()
        defer { try? queue.close() }
        let (old, oldPeer) = try pair()
        let file = Socket.FileDescriptor(rawValue: old)
        try queue.addEvents([.read], for: file)
        let (new, newPeer) = try pair()
        #expect(dup2(new, old) == old)
        close(new)
        close(oldPeer)
        try queue.addEvents([.read], for: file)
        #expect(write(newPeer, "!", 1) == 1)
        // The first look may end by what was added before it.
        let found = try queue.getNotifications() + queue.getNotifications()
        #expect(found.contains { $0.file == file && $0.events == [.read] && $0.errors.isEmpty })
        close(old)
        close(newPeer)
    }

    @Test("ends when it is told to, and goes on where there is more to look at")
    func bell() async throws {
        var queue = PollQueue()
        try queue.open()
        let (one, peer) = try pair()
        try queue.addEvents([.read], for: Socket.FileDescriptor(rawValue: one))
        #expect(try queue.getNotifications().isEmpty)
        try queue.stop()
        #expect(throws: SocketError.self) { try queue.getNotifications() }
        try queue.close()
        close(one)
        close(peer)
    }

    @Test("tells of one whose other end is gone")
    func gone() throws {
        var queue = PollQueue()
        try queue.open()
        let (one, peer) = try pair()
        close(peer)
        let file = Socket.FileDescriptor(rawValue: one)
        try queue.addEvents([.read], for: file)
        #expect(try queue.getNotifications().contains { $0.file == file })
        try queue.close()
        close(one)
    }

    private func pair() throws -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            let type = SOCK_STREAM
        #else
            let type = Int32(SOCK_STREAM.rawValue)
        #endif
        try #require(socketpair(AF_UNIX, type, 0, &ends) == 0)
        return (ends[0], ends[1])
    }
}
