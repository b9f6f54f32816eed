import Foundation

/// Which files of a folder differ from a revision of its git repository, those that git does not know included.
struct GitChanges {
    /// Relative to the folder, in NFC.
    let paths: Set<String>

    /// Why git could not be asked, as a sentence without a full stop.
    struct Failure: Error {
        let message: String
    }

    init(since revision: String, in folder: String) throws {
        let git = Git(folder: folder)
        guard try git.run("rev-parse", "--is-inside-work-tree").succeeded else {
            throw Failure(
                message: "--changed-since needs a git repository, and the folder \(folder) is in none: leave the option out")
        }
        guard try git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}").succeeded else {
            let isShallow = try git.run("rev-parse", "--is-shallow-repository").text.hasPrefix("true")
            throw Failure(
                message: isShallow
                    ? "git does not know the revision “\(revision)”; this clone is shallow: fetch the whole history first (git fetch --unshallow; with GitHub's checkout action, fetch-depth: 0)"
                    : "git does not know the revision “\(revision)”: name a commit, a branch or a tag, such as HEAD or origin/main"
            )
        }
        let changed = try git.run("diff", "--name-only", "--relative", "--no-ext-diff", "-z", revision, "--")
        let unknown = try git.run("ls-files", "--others", "--exclude-standard", "-z")
        guard changed.succeeded, unknown.succeeded else {
            throw Failure(message: "git cannot tell what changed since “\(revision)”: \(changed.errors)\(unknown.errors)")
        }
        paths = Set(
            (changed.text + unknown.text).split(separator: "\0").map { String($0).precomposedStringWithCanonicalMapping })
    }
}

/// The git that is in `PATH`.
private struct Git {
    let folder: String

    struct Answer {
        let succeeded: Bool
        let text: String
        /// On one line.
        let errors: String
    }

    func run(_ arguments: String...) throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw GitChanges.Failure(message: "git cannot be run: \(error.localizedDescription)")
        }
        // Git says little on standard error, which fits into the pipe while the other one is read.
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let words = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // What `env` ends with when there is no such program.
        guard process.terminationStatus != 127 else {
            throw GitChanges.Failure(message: "--changed-since asks git, which is not in PATH: install git")
        }
        return Answer(
            succeeded: process.terminationStatus == 0, text: String(decoding: text, as: UTF8.self),
            errors: String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: "; "))
    }
}
