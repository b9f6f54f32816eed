import ArchiveModel
import ArgumentParser
import Diagnostics
import Editing
import Foundation
import SiteBuild

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a new archive: settings, pages, and one example of each kind of record.",
        discussion: """
            The archive builds at once, and each example says in its own text what it is: put your own in its place. A workflow \
            for GitHub Pages is part of it; PUBLISHING.md tells of other servers. A folder that holds anything but .git is refused.

              sitegen init harbour --title "Harbour files" --base-url https://archive.example/

            Exit codes: 0 made, 1 the folder is not empty, 2 usage, 3 a file could not be written.
            """)

    @Argument(
        help: ArgumentHelp("The folder to be made; one that is there has to be empty.", valueName: "dir"),
        completion: .directory)
    var folder: String

    @Option(name: .long, help: ArgumentHelp("What the site is called.", valueName: "text"))
    var title: String?

    @Option(name: .long, help: ArgumentHelp("Where the site will stand.", valueName: "url"))
    var baseUrl: String?

    @Flag(name: .long, help: "Copy the built-in templates too, to change them; without them the program's own are used.")
    var templates = false

    func validate() throws {
        guard !folder.isEmpty else { throw ValidationError("The folder has no name.") }
        if let title {
            guard title.contains(where: { !$0.isWhitespace }) else { throw ValidationError("--title takes a text.") }
        }
        if let baseUrl, BaseURL(baseUrl) == nil {
            throw ValidationError("--base-url takes an http or https address, which “\(VisibleText.of(baseUrl))” is not.")
        }
    }

    func run() throws {
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        let isThere = manager.fileExists(atPath: folder, isDirectory: &isFolder)
        let shown = VisibleText.of(folder)
        if isThere {
            guard isFolder.boolValue else { throw Refusal.report("\(shown) is a file, not a folder", code: .contentErrors) }
            try refuseObstacles(shown)
        } else {
            do {
                try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
                throw Refusal.report(
                    "cannot make the folder \(shown): \(reason.hasSuffix(".") ? String(reason.dropLast()) : reason)",
                    code: .diskErrors)
            }
        }
        let changes = NewArchive(title: title, baseURL: baseUrl, includesTemplates: templates).changes
        do {
            try changes.applyUninterrupted(in: folder)
        } catch {
            if !isThere { rmdir(folder) }
            throw Refusal.report(error.message, code: .diskErrors)
        }
        report(changes, shown)
    }

    private func refuseObstacles(_ shown: String) throws {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw Refusal.report("cannot read the folder \(shown)", code: .diskErrors)
        }
        let obstacles = NewArchive.obstacles(among: names).map { VisibleText.of($0) }
        guard let first = obstacles.first else { return }
        let list = obstacles.count > 12 ? obstacles.prefix(12).joined(separator: ", ") + " …" : obstacles.joined(separator: ", ")
        let count = obstacles.count == 1 ? "holds \(first)" : "holds \(obstacles.count) files and folders: \(list)"
        throw Refusal.report(
            "the folder \(shown) is not empty: it \(count)", help: "Name a folder that is not there yet.", code: .contentErrors)
    }

    private func report(_ changes: ChangeSet, _ shown: String) {
        for change in changes.changes where !change.path.hasPrefix("Templates/") { Terminal.print(change.path) }
        let copied = changes.changes.count { $0.path.hasPrefix("Templates/") }
        if copied > 0 { Terminal.print("Templates/ (\(copied) files)") }
        let place = folder == "." ? "" : "cd \(shown) && "
        Terminal.print("A new archive is in \(shown). Look at it: \(place)sitegen serve")
    }
}
