/// Reads the head of HTTP responses as `curl --include` gives it: a status line, headers, an empty line; interim responses
/// (RFC 9110, 15.2) first.
struct ResponseHead {
    private(set) var status = 0
    private(set) var headers: [(name: String, value: String)] = []
    /// How many bytes the head takes.
    private(set) var length = 0

    /// Nothing as long as the head is not whole.
    init?(_ bytes: [UInt8]) {
        var start = 0
        while true {
            guard let end = Self.end(bytes, from: start) else { return nil }
            // By bytes: a carriage return and a line feed are one character.
            let lines = bytes[start..<end.head].split(separator: 0x0A).map { line in
                String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
            }
            status =
                lines.first.flatMap { line in
                    line.hasPrefix("HTTP/") ? line.split(separator: " ").dropFirst().first.flatMap { Int($0) } : nil
                } ?? 0
            headers = lines.dropFirst().compactMap { line in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
                return (line[..<colon].lowercased(), String(value))
            }
            length = end.next
            guard (100..<200).contains(status) else { return }
            start = end.next
        }
    }

    /// The end of the lines before an empty one, and what follows that.
    private static func end(_ bytes: [UInt8], from start: Int) -> (head: Int, next: Int)? {
        var index = start
        while let feed = bytes[index...].firstIndex(of: 0x0A) {
            if feed + 1 < bytes.count, bytes[feed + 1] == 0x0A { return (feed + 1, feed + 2) }
            if feed + 2 < bytes.count, bytes[feed + 1] == 0x0D, bytes[feed + 2] == 0x0A { return (feed + 1, feed + 3) }
            index = feed + 1
        }
        return nil
    }
}
