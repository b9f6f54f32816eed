import ArchiveModel
import ArgumentParser
import Diagnostics
import Fetching
import Foundation
import Hypertext
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

    /// - Parameter files: which ones addresses are asked of, relative to the source folder; nothing for all.
    /// - Throws: `ExitCode`: 1 if an address is dead.
    func run(_ shared: SharedOptions, files: Set<String>?) async throws {
        let source = shared.buildOptions.source
        let all = ExternalLinks(try await ImportInput.archive(source))
        let links = files.map(all.links(in:)) ?? all
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
        cache.compact(keeping: Set(all.addresses))
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
        let findings = links.addresses.flatMap { address in
            cache[address].map { state in (links.uses[address] ?? []).compactMap { LinkFinding(state, $0) } } ?? []
        }.sorted { ($0.place, $0.message) < ($1.place, $1.message) }
        let dead = links.addresses.count { cache[$0]?.verdict == .dead }
        let least: Severity = shared.quiet ? .error : .hint
        let source = shared.buildOptions.source
        for finding in findings where finding.severity >= least {
            let text = SourceLookup.text(of: finding.place.file, source: source)
            switch shared.format {
            case .text: Terminal.printError(finding.text(text))
            case .json: Terminal.printError(finding.json(text).text)
            case .github: Terminal.printError(finding.github(text, prefix: source == "." ? "" : source + "/"))
            }
        }
        summarise(addresses: links.addresses.count, asked: asked, dead: dead, shared)
        if dead > 0 { throw ExitCode(1) }
    }

    private func summarise(addresses: Int, asked: Int, dead: Int, _ shared: SharedOptions) {
        guard shared.format != .json else {
            let summary = JSONValue.object([
                .init("type", .text("summary")), .init("exitCode", .integer(dead > 0 ? 1 : 0)),
                .init("addresses", .integer(addresses)), .init("asked", .integer(asked)), .init("dead", .integer(dead)),
            ]).text
            Terminal.printError(summary)
            if !shared.quiet { Terminal.print(summary) }
            return
        }
        guard !shared.quiet else { return }
        Terminal.print(
            "\(addresses) address\(addresses == 1 ? "" : "es"), \(asked) asked now: "
                + (dead == 0 ? "none is dead." : "\(dead) dead."))
    }
}

extension JSONValue {
    /// On one line.
    fileprivate var text: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
