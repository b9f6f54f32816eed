import ArchiveModel
import ArgumentParser
import Diagnostics
import Fetching
import Foundation
import SiteBuild

/// `sitegen check --external`: whether what the archive rests on can still be had.
struct ExternalCheck: ParsableArguments {
    @Flag(
        name: .customLong("external"),
        help: "Ask the addresses of sources and archived copies whether they still answer, and check nothing else.")
    var isAsked = false

    @Option(
        name: .long,
        help: ArgumentHelp("With --external: how old an answer may be that is not asked for again.", valueName: "days"))
    var maxAge = 7

    @Option(
        name: .long,
        help: ArgumentHelp("With --external: how long to wait between two questions to one host.", valueName: "seconds"))
    var delay = 1.0

    @Flag(name: .long, help: "With --external: ask this machine and private networks too.")
    var allowPrivateNetwork = false

    func validate() throws {
        guard maxAge >= 0 else { throw ValidationError("--max-age takes days, from 0 on.") }
        guard (0...3600).contains(delay) else { throw ValidationError("--delay takes seconds, from 0 to 3600.") }
    }

    /// - Throws: `ExitCode`: 1 if an address is dead.
    func run(_ shared: SharedOptions) async throws {
        let source = shared.buildOptions.source
        let links = ExternalLinks(try await ImportInput.archive(source))
        let cache = LinkCache(path: source + "/.sitegen/links.jsonl")
        let now = Int(Date().timeIntervalSince1970)
        let due = links.addresses.filter { address in
            guard let known = cache[address] else { return true }
            // What was well is believed longer than what was not.
            let days = known.verdict == .alive ? maxAge : min(maxAge, 1)
            return now - known.checked >= days * 86_400
        }
        let showsProgress = Terminal.showsProgress && !shared.quiet
        var done = 0
        rounds.run(due) { state in
            cache.add(state)
            done += 1
            if showsProgress { Terminal.writeError("\r\u{1B}[KAsked \(done) of \(due.count) addresses …") }
        }
        if showsProgress, !due.isEmpty { Terminal.writeError("\r\u{1B}[K") }
        cache.compact(keeping: Set(links.addresses))
        try report(links, cache, asked: due.count, shared)
    }

    private var rounds: LinkRounds {
        var limits = FetchLimits(userAgent: "sitegen/\(Version.current) (link check)")
        limits.seconds = 20
        let checker = LinkChecker(
            Fetcher(limits, allowsPrivateNetworks: allowPrivateNetwork), now: { Int(Date().timeIntervalSince1970) })
        return LinkRounds(pause: delay) { checker.state(of: $0) }
    }

    private func report(_ links: ExternalLinks, _ cache: LinkCache, asked: Int, _ shared: SharedOptions) throws {
        var lines: [(place: Place, text: String)] = []
        var dead = 0
        for address in links.addresses {
            guard let state = cache[address] else { continue }
            if state.verdict == .dead { dead += 1 }
            for use in links.uses[address] ?? [] {
                if let text = Self.words(state, use.role) { lines.append((use.place, text)) }
            }
        }
        lines.sort { $0.place < $1.place }
        for line in lines {
            let text = SourceLookup.text(of: line.place.file, source: shared.buildOptions.source)
            let position = text?.position(at: line.place.range.lowerBound)
            let place = line.place.file + (position.map { ":\($0.line):\($0.column)" } ?? "")
            Terminal.printError(VisibleText.of("\(place): \(line.text)"))
        }
        if !shared.quiet {
            let count = links.addresses.count
            Terminal.print(
                "\(count) address\(count == 1 ? "" : "es"), \(asked) asked now: "
                    + (dead == 0 ? "none is dead." : "\(dead) dead."))
        }
        if dead > 0 { throw ExitCode(1) }
    }

    /// What is to be said of an address at one place; nothing where all is well.
    private static func words(_ state: LinkState, _ role: ExternalLinks.Use.Role) -> String? {
        let why = state.failure ?? state.status.map { "answers with status \($0)" } ?? "does not answer"
        switch (state.verdict, role) {
        case (.dead, .source(archived: nil)): return "dead, and there is no archived copy: \(state.address) \(why)"
        case (.dead, .source(let copy?)): return "dead: \(state.address) \(why); its archived copy is \(copy)"
        case (.dead, .archivedCopy): return "dead archived copy: \(state.address) \(why)"
        case (.unclear, _): return "unclear: \(state.address) \(why); look at it in a browser"
        case (.alive, .source):
            guard let target = state.movedTo, state.isMovedForGood else { return nil }
            return "moved for good: \(state.address) is now \(target)"
        case (.alive, .archivedCopy): return nil
        }
    }
}
