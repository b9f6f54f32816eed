import ArgumentParser
import Diagnostics
import Foundation
import Preview
import SiteBuild

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the site in a browser while it is edited, drafts included; write nothing.",
        discussion: """
            Every change of Content, Templates or site.json is shown at once in the pages that are open. While there are errors, \
            the last site that was in order stays, with the errors over it. Ctrl-C ends it. Exit codes: 0 ended, 2 usage, or \
            the port is in use.
            """)

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"), completion: .directory)
    var source = "."

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where to listen: \(Preview.defaultPort) by default, or the next one that is free; 0 for any.", valueName: "port"))
    var port: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The address to listen on; others than this computer's own let others see drafts.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(name: .long, help: "Open the home page in the browser.")
    var open = false

    @Flag(name: .long, inversion: .prefixedNo, help: "Show records with `draft: true`.")
    var drafts = true

    @Flag(name: .long, help: "Look at all files again and again, where the file system tells nobody of changes.")
    var poll = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The address that opens {file} at {line} and {column} in your editor; SITEGEN_EDITOR_LINK by default, else Visual Studio Code's.",
            valueName: "pattern"))
    var editorLink: String?

    @Option(name: .long, help: ArgumentHelp("How many files are worked on at once.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(name: .long, help: "Print hints too, and how long each step took.")
    var verbose = false

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs takes a whole number from 1 on.") }
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port takes a whole number from 0 to 65535.") }
        if ListenAddress(host) == nil {
            throw ValidationError("--host takes an IP address of this computer, or localhost; “\(VisibleText.of(host))” is none.")
        }
        if link == nil {
            throw ValidationError(
                "--editor-link takes an address with {file} in it, such as “\(EditorLink.visualStudioCode)”; “\(VisibleText.of(pattern))” is none."
            )
        }
    }

    private var pattern: String {
        editorLink ?? ProcessInfo.processInfo.environment["SITEGEN_EDITOR_LINK"] ?? EditorLink.visualStudioCode
    }

    private var folder: String { source.count > 1 && source.hasSuffix("/") ? String(source.dropLast()) : source }

    private var link: EditorLink? {
        EditorLink(pattern: pattern, folder: URL(fileURLWithPath: folder).standardizedFileURL.path)
    }

    func run() async throws {
        guard let address = ListenAddress(host), let link else { throw ExitCode(2) }
        var options = Preview.Options(source: folder, address: address, link: link)
        options.port = port
        options.includesDrafts = drafts
        options.isPolling = poll
        options.jobs = min(jobs, 256)
        options.environment = ProcessInfo.processInfo.environment
        let preview = Preview(options)
        let report = ServeReport(source: folder, isVerbose: verbose, opens: open)
        let task = Task { try await preview.run(report.tell) }
        let signals = [SIGINT, SIGTERM].map { signal in
            Self.onSignal(signal) {
                task.cancel()
                // Whoever asks to end is not kept waiting by a browser that does not take what it is sent.
                DispatchQueue.global().asyncAfter(deadline: .now() + 2) { Terminal.exit(0) }
            }
        }
        let result = await task.result
        for signal in signals { signal.cancel() }
        switch result {
        case .success, .failure(is CancellationError): Terminal.print("Ended.")
        case .failure(let failure as PreviewFailure):
            Terminal.printError("error: " + ServeReport.words(for: failure))
            throw ExitCode(2)
        case .failure(let error): throw error
        }
    }

    private static func onSignal(_ number: Int32, _ action: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: action)
        source.resume()
        return source
    }
}
