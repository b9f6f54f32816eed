import ArchiveGeneration
import Glibc

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
        guard let output = arguments.output else { throw Mistake("--out is missing") }
        if let objection = arguments.size.objection { throw Mistake(objection) }
        let tree = FileTree(root: output)
        guard tree.isEmpty else { throw Mistake("\(output) is not empty") }
        let size = arguments.size
        try await ArchiveWriter(ArchivePlan(size: size), to: tree).write(jobs: arguments.jobs ?? processors)
        print(
            "\(size.articles) articles, \(size.claims) claims, \(size.actors) actors and \(size.topics) topics "
                + "with seed \(size.seed) in \(output)")
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
