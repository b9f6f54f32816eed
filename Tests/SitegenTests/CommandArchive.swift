import Foundation
import Testing

/// A folder with an archive of one actor, to run the program in; gone when nobody holds it.
final class CommandArchive {
    let folder: String

    /// - Parameters:
    ///   - kind: what the actor's file says it is; in order by default.
    ///   - name: of a sub-folder of the temporary one.
    init(kind: String = "person", in name: String = "") throws {
        top = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/sitegen-command-" + UUID().uuidString
        folder = name.isEmpty ? top : top + "/" + name
        try write("site.json", "{\"title\": \"Harbour files\", \"baseURL\": \"https://archive.example/\"}")
        try write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: \(kind)\n---\n")
    }

    deinit { try? FileManager.default.removeItem(atPath: top) }

    private let top: String

    func write(_ name: String, _ text: String) throws {
        let file = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: folder + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    func run(_ arguments: [String], path: String = "/usr/bin:/bin") throws -> ProgramRun {
        try run(ProgramRun.sitegen, arguments, path: path)
    }

    /// What a shell makes of a line.
    func shell(_ line: String) throws -> ProgramRun {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line], path: "/usr/local/bin:/usr/bin:/bin")
    }

    func git(_ arguments: String...) throws {
        let identity = ["-c", "user.name=Tests", "-c", "user.email=tests@archive.example", "-c", "commit.gpgsign=false"]
        let run = try run(URL(fileURLWithPath: "/usr/bin/git"), identity + arguments, path: "/usr/bin:/bin")
        try #require(run.code == 0, "\(run.errors)")
    }

    private func run(_ program: URL, _ arguments: [String], path: String) throws -> ProgramRun {
        try ProgramRun(
            program, arguments, in: folder,
            environment: [
                "PATH": path, "SOURCE_DATE_EPOCH": "1767225600", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder,
                "GIT_CONFIG_GLOBAL": "/dev/null",
            ])
    }
}
