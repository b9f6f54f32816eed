import Foundation
import Synchronization

/// A server of HTTP/1.1 on this machine for one test: it gives the bytes that the test names for each path, or says nothing.
final class LoopbackServer: Sendable {
    enum Answer: Sendable {
        case bytes([UInt8])
        /// Takes the request and never answers.
        case silence
        /// A head, and then bytes without end.
        case flood
    }

    let port: Int
    private let socket: Int32
    private let requests = RequestLog()

    /// The request lines so far.
    var seen: [String] { requests.lines.withLock { $0 } }

    init(_ answer: @escaping @Sendable (_ path: String, _ port: Int) -> Answer) throws {
        let descriptor = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard descriptor >= 0, isBound else { throw CocoaError(.fileReadUnknown) }
        socket = descriptor
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [requests, port] in
            while true {
                let connection = accept(descriptor, nil, nil)
                guard connection >= 0 else {
                    // Not closed before: its number would be another server's, whose connections this thread would take.
                    close(descriptor)
                    return
                }
                Thread.detachNewThread {
                    let line = Self.requestLine(connection)
                    requests.lines.withLock { $0.append(line) }
                    let path = line.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
                    Self.give(answer(path, port), to: connection)
                    close(connection)
                }
            }
        }
    }

    deinit { shutdown(socket, Int32(SHUT_RDWR)) }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    private static func requestLine(_ connection: Int32) -> String {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
            let got = recv(connection, &part, part.count, 0)
            guard got > 0 else { break }
            bytes += part[..<got]
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").first.map(String.init) ?? ""
    }

    private static func give(_ answer: Answer, to connection: Int32) {
        switch answer {
        case .bytes(let bytes): send(bytes, to: connection)
        case .silence:
            var byte: UInt8 = 0
            _ = recv(connection, &byte, 1, 0)
        case .flood:
            _ = send(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8), to: connection)
            let part = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
            while send(part, to: connection) {}
        }
    }

    @discardableResult
    private static func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}

extension LoopbackServer.Answer {
    /// An answer with a body.
    static func page(_ body: String, type: String = "text/html", status: String = "200 OK") -> Self {
        .bytes(Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    }

    static func redirect(to address: String) -> Self {
        .bytes(Array("HTTP/1.1 302 Found\r\nLocation: \(address)\r\nContent-Length: 0\r\n\r\n".utf8))
    }
}

/// The request lines that a server got.
private final class RequestLog: Sendable {
    let lines = Mutex<[String]>([])
}
