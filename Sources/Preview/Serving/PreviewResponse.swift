internal import Hypertext

/// An answer, ready to be sent.
struct PreviewResponse: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// A part of a file, in bytes.
        case file(String, Range<Int>)
    }

    /// RFC 9110, section 15.
    var status: Int
    /// In addition to those that every answer has.
    var headers: [String: String]
    var body: Body

    init(_ status: Int, type: String, headers: [String: String] = [:], _ bytes: [UInt8]) {
        self.status = status
        self.headers = headers
        self.headers["Content-Type"] = type
        body = .bytes(bytes)
    }

    /// A line of plain text, for what goes wrong between browser and preview.
    init(_ status: Int, headers: [String: String] = [:], text: String) {
        self.init(status, type: MediaType.text, headers: headers, Array((text + "\n").utf8))
    }

    /// The length of the body in bytes.
    var count: Int {
        switch body {
        case .bytes(let bytes): bytes.count
        case .file(_, let range): range.count
        }
    }

    /// The bytes, where they are at hand.
    var bytes: [UInt8] {
        switch body {
        case .bytes(let bytes): bytes
        case .file: []
        }
    }

    /// What tells the page apart from another that could stand at its address.
    var isHTML: Bool { headers["Content-Type"] == MediaType.html }
}
