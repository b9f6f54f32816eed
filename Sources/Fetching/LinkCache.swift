internal import Foundation

/// What addresses answered, in a file of one JSON object a line: each answer is added when it comes, so that a check that is broken
/// off goes on where it was.
package final class LinkCache {
    private let path: String
    private var states: [String: LinkState] = [:]
    private var file: FileHandle?

    /// - Parameter path: the file; one that is not there, and lines that cannot be read, are as if nothing was known.
    package init(path: String) {
        self.path = path
        for line in (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 0x0A) {
            if let state = try? JSONDecoder().decode(LinkState.self, from: Data(line)) { states[state.address] = state }
        }
    }

    package subscript(address: String) -> LinkState? { states[address] }

    /// Adds an answer; a cache that cannot be written costs a question next time, and nothing else.
    package func add(_ state: LinkState) {
        states[state.address] = state
        if file == nil {
            let folder = (path as NSString).deletingLastPathComponent
            if !FileManager.default.fileExists(atPath: folder) {
                try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                try? Data("*\n".utf8).write(to: URL(fileURLWithPath: folder + "/.gitignore"))
            }
            if !FileManager.default.fileExists(atPath: path) { try? Data().write(to: URL(fileURLWithPath: path)) }
            file = FileHandle(forWritingAtPath: path)
            _ = try? file?.seekToEnd()
        }
        if let line = Self.line(state) { try? file?.write(contentsOf: line) }
    }

    /// Writes the file anew with one line for each of some addresses, sorted.
    package func compact(keeping addresses: Set<String>) {
        try? file?.close()
        file = nil
        let kept = states.values.filter { addresses.contains($0.address) }.sorted { $0.address < $1.address }
        guard !kept.isEmpty else { return }
        try? kept.compactMap(Self.line).reduce(Data(), +).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    private static func line(_ state: LinkState) -> Data? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(state)).map { $0 + Data([0x0A]) }
    }
}
