import ArchiveGeneration
import Glibc
import HugoSite

/// `generate-archive`: exit code 0 when the archive is written, 2 when it was asked for wrongly, 3 when the disk refused.
@main
struct GenerateArchive {
    static func main() async {
        do {
            let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
            if arguments.asksForHelp {
                print(Arguments.usage)
                return
            }
            try await write(arguments)
        } catch let mistake as Mistake {
            complain("\(mistake.text)\n\n\(Arguments.usage)", exitCode: 2)
        } catch {
            complain("\(error)", exitCode: 3)
        }
    }

    private static func write(_ arguments: Arguments) async throws {
        if let objection = arguments.size.objection { throw Mistake(objection) }
        guard arguments.output != nil || arguments.hugoOutput != nil else { throw Mistake("--out is missing") }
        let plan = ArchivePlan(size: arguments.size)
        let jobs = arguments.jobs ?? processors
        if let tree = try emptyTree(arguments.output) { try await ArchiveWriter(plan, to: tree).write(jobs: jobs) }
        if let tree = try emptyTree(arguments.hugoOutput) { try await HugoWriter(plan, to: tree).write(jobs: jobs) }
        let size = arguments.size
        print(
            "\(size.articles) articles, \(size.claims) claims, \(size.actors) actors and \(size.topics) topics "
                + "with seed \(size.seed)")
    }

    private static func emptyTree(_ path: String?) throws -> FileTree? {
        guard let path else { return nil }
        let tree = FileTree(root: path)
        guard tree.isEmpty else { throw Mistake("\(path) is not empty") }
        return tree
    }

    private static var processors: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    private static func complain(_ text: String, exitCode: Int32) -> Never {
        let message = Array("generate-archive: \(text)\n".utf8)
        _ = Glibc.write(STDERR_FILENO, message, message.count)
        exit(exitCode)
    }
}
