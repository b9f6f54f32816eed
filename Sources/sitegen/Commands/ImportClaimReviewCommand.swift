import ArgumentParser
import Diagnostics
import Fetching
import Foundation
import Importing
import SiteBuild

struct ImportClaimReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claimreview", abstract: "Turn ClaimReview data into claims and actors of the archive.",
        discussion: """
            Takes a page with JSON-LD, or JSON: one review, an array, lines, or a DataFeed of any length, which is never held as \
            a whole. Ratings become verdicts by `ratingMap` in site.json; a rating that it does not have is listed, and its \
            claim is a draft without a verdict. No claim is written twice, and none over another without --force.

            Exit codes: 0 all claims are in the archive, 1 some are not, or there are none, 2 usage or settings, 3 a file could \
            not be read or written.
            """)

    @Argument(help: ArgumentHelp("Pages or JSON files, or addresses of them; - is standard input.", valueName: "file|url"))
    var inputs: [String]

    @Option(name: .long, help: ArgumentHelp("The folder with site.json and Content.", valueName: "dir"))
    var source = "."

    @Flag(name: .long, help: "Print which files would be written, and write none.")
    var dryRun = false

    @Flag(name: .long, help: "Replace claims that are there.")
    var force = false

    @Flag(name: .long, help: "Put claims into a folder below claims for each year of review.")
    var byYear = false

    @Flag(name: .long, help: "Fetch from this machine and from private networks too.")
    var allowPrivateNetwork = false

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("--source takes a folder.") }
        guard inputs.filter({ $0 == "-" }).count < 2 else { throw ValidationError("Standard input can be read once.") }
    }

    func run() async throws {
        let (settings, known) = try await ClaimImportReport.archive(source)
        var options = ClaimImport.Options(source: source)
        options.isDryRun = dryRun
        options.isForced = force
        options.foldersByYear = byYear
        let reader = ClaimReviewReader(settings)
        var report = ClaimImportReport(ClaimImport(options, settings: settings, known: known), isDryRun: dryRun)
        for input in inputs {
            if PageFetch.isAddress(input) { try fetch(input, reader, &report) } else { try read(input, reader, &report) }
        }
        throw ExitCode(report.end())
    }

    private func fetch(_ address: String, _ reader: ClaimReviewReader, _ report: inout ClaimImportReport) throws {
        let fetch = PageFetch(allowsPrivateNetworks: allowPrivateNetwork, seconds: 60)
        let bytes: [UInt8]
        do {
            bytes = try fetch.page(at: address, types: ["application/json", "application/ld+json"]).bytes
        } catch {
            Terminal.printError(VisibleText.of("error: \(address) \(error.message)"))
            throw ExitCode(3)
        }
        if Self.isPage(bytes) { return try take(page: bytes, address, reader, &report) }
        var stream = JSONRecordStream()
        do {
            for record in try stream.take(bytes) { try take(record, address, reader, &report) }
            try stream.end()
        } catch let problem as JSONRecordStream.Problem {
            report.refuse(problem.message, at: address)
        }
    }

    private static func isPage(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
    }

    private func take(
        page: [UInt8], _ name: String, _ reader: ClaimReviewReader, _ report: inout ClaimImportReport
    ) throws {
        let claims = reader.claims(inPage: page)
        if claims.isEmpty { report.refuse("the page holds no ClaimReview", at: name) }
        for claim in claims { try report.take(claim, at: name) }
    }

    private func read(_ input: String, _ reader: ClaimReviewReader, _ report: inout ClaimImportReport) throws {
        let name = input == "-" ? "standard input" : input
        guard let file = input == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: input) else {
            Terminal.printError(VisibleText.of("error: cannot read \(input): \(SystemError("read", input).reason)"))
            throw ExitCode(3)
        }
        var part = try Self.part(of: file, name)
        if Self.isPage(part) {
            var page = part
            while !part.isEmpty, page.count <= ImportRefusal.maximumBytes {
                part = try Self.part(of: file, name)
                page += part
            }
            guard page.count <= ImportRefusal.maximumBytes else {
                return report.refuse(ImportRefusal.tooLarge.message, at: name)
            }
            return try take(page: page, name, reader, &report)
        }
        var stream = JSONRecordStream()
        do {
            while !part.isEmpty {
                for record in try stream.take(part) { try take(record, name, reader, &report) }
                part = try Self.part(of: file, name)
            }
            try stream.end()
        } catch let problem as JSONRecordStream.Problem {
            report.refuse(problem.message, at: name)
        }
    }

    private func take(
        _ record: JSONRecordStream.Record, _ name: String, _ reader: ClaimReviewReader, _ report: inout ClaimImportReport
    ) throws {
        let place = "\(name):\(record.line)"
        let found = reader.claims(in: SourceText(path: name, bytes: record.bytes))
        if let problem = found.diagnostics.first { report.refuse(problem.message, at: place) }
        for claim in found.value { try report.take(claim, at: place) }
    }

    private static func part(of file: FileHandle, _ name: String) throws -> [UInt8] {
        do {
            return Array(try file.read(upToCount: 1 << 18) ?? Data())
        } catch {
            Terminal.printError(VisibleText.of("error: cannot read \(name): \(error.localizedDescription)"))
            throw ExitCode(3)
        }
    }
}
