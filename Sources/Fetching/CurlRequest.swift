internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// One request by the program `curl`, which every system has: TLS with the system's own certificates, and no library to link.
///
/// It is told to which addresses it may connect, follows no redirect, reads no settings, and uses no proxy.
struct CurlRequest {
    let location: WebLocation
    let addresses: [NetworkAddress]
    let method: FetchMethod
    let limits: FetchLimits

    /// - Throws: `FetchFailure`.
    func run(accepting accepts: (FetchedResponse) throws(FetchFailure) -> Bool) throws(FetchFailure) -> FetchedResponse {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["curl"] + arguments
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        do { try process.run() } catch { throw .noClient }
        defer {
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
            process.waitUntilExit()
        }
        var bytes: [UInt8] = []
        var head: ResponseHead?
        while let part = try? output.fileHandleForReading.read(upToCount: 1 << 16), !part.isEmpty {
            bytes += part
            if head == nil {
                guard let found = ResponseHead(bytes) else {
                    guard bytes.count < 1 << 20 else { throw .connection("the head of the answer has no end") }
                    continue
                }
                head = found
                bytes.removeFirst(found.length)
                let response = FetchedResponse(status: found.status, headers: found.headers, bytes: [])
                if let length = response["content-length"].flatMap({ Int($0) }), length > limits.bytes, method == .get {
                    throw .tooLarge(bytes: limits.bytes)
                }
                if try !accepts(response) { return response }
            }
            if bytes.count > limits.bytes { throw .tooLarge(bytes: limits.bytes) }
        }
        process.waitUntilExit()
        let said = String(decoding: (try? errors.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
        try check(process.terminationStatus, said)
        guard let head else { throw .connection("the answer is no HTTP") }
        return FetchedResponse(status: head.status, headers: head.headers, bytes: method == .get ? bytes : [])
    }

    /// The exit codes of curl that have a name of their own here.
    private func check(_ code: Int32, _ said: String) throws(FetchFailure) {
        switch code {
        case 0: return
        case 28: throw .noAnswer(seconds: limits.seconds)
        case 127: throw .noClient
        default:
            let line = said.split(separator: "\n").first.map(String.init) ?? "curl ended with code \(code)"
            let reason = line.hasPrefix("curl: (") ? String(line.drop { $0 != ")" }.dropFirst(2)) : line
            throw .connection(reason)
        }
    }

    private var arguments: [String] {
        var result = [
            "--disable", "--silent", "--show-error", "--globoff", "--compressed", "--path-as-is", "--noproxy", "*", "--proto",
            "=http,https", "--connect-timeout", String(min(limits.seconds, 10)), "--max-time", String(limits.seconds),
            "--user-agent", limits.userAgent, "--header", "Accept: text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
        ]
        result += method == .head ? ["--head"] : ["--include"]
        if !addresses.isEmpty {
            let list = addresses.map { $0.bytes.count == 4 ? $0.text : "[\($0.text)]" }.joined(separator: ",")
            result += ["--resolve", "\(location.host):\(location.port):\(list)"]
        }
        return result + ["--url", location.text]
    }
}
