internal import FlyingSocks

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Tells which sockets are ready, by poll(2).
///
/// The system is told anew each time what to look at, so that nothing is left of a socket that was closed while somebody waited for
/// it: its number goes to the next one at once. A pipe ends a look when there is more to look at.
struct PollQueue: EventQueue {
    private var wanted: [Socket.FileDescriptor: Socket.Events] = [:]
    private var bell: PollBell?

    mutating func open() throws {
        wanted = [:]
        bell = try PollBell()
    }

    mutating func stop() throws {
        wanted = [:]
        bell?.ring(.end)
    }

    mutating func close() throws { bell = nil }

    mutating func addEvents(_ events: Socket.Events, for socket: Socket.FileDescriptor) throws {
        wanted[socket, default: []].formUnion(events)
        bell?.ring(.more)
    }

    mutating func removeEvents(_ events: Socket.Events, for socket: Socket.FileDescriptor) throws {
        let rest = (wanted[socket] ?? []).subtracting(events)
        wanted[socket] = rest.isEmpty ? nil : rest
    }

    func getNotifications() throws -> [EventNotification] {
        guard let bell else { throw SocketError.disconnected }
        var looks = wanted.map { socket, events in
            pollfd(
                fd: socket.rawValue,
                events: Int16((events.contains(.read) ? POLLIN : 0) | (events.contains(.write) ? POLLOUT : 0)),
                revents: 0)
        }
        looks.append(pollfd(fd: bell.reader, events: Int16(POLLIN), revents: 0))
        guard poll(&looks, nfds_t(looks.count), -1) >= 0 else {
            // A signal is no reason to end.
            if errno == EINTR { return [] }
            throw SocketError.disconnected
        }
        guard !bell.isEnding() else { throw SocketError.disconnected }
        return looks.dropLast().compactMap(notification)
    }

    /// What a look at one socket tells; nothing where it is not ready. One that is broken is ready for all that is waited for.
    private func notification(_ look: pollfd) -> EventNotification? {
        let found = Int32(look.revents)
        guard found != 0 else { return nil }
        let socket = Socket.FileDescriptor(rawValue: look.fd)
        var events: Socket.Events = []
        if found & Int32(POLLIN) != 0 { events.insert(.read) }
        if found & Int32(POLLOUT) != 0 { events.insert(.write) }
        guard events.isEmpty else { return EventNotification(file: socket, events: events, errors: []) }
        return EventNotification(file: socket, events: wanted[socket] ?? [], errors: [.endOfFile])
    }
}
