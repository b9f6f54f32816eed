import ArgumentParser
import Diagnostics
import SiteBuild

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check a published site against its integrity.json.",
        discussion: """
            Looks whether every article still has the text whose SHA-256 was published, whether every quote stands at its place
            in it, whether every file of the media is the one that was published, and whether every claim shows its verdict and
            date. Documentation/Integrity.md says how to do the same without this program.

            Exit codes: 0 all of it holds, 1 something differs, 2 there is no integrity file, 3 a file could not be read.
            """)

    @Argument(
        help: ArgumentHelp("The folder of a published site, or its integrity.json.", valueName: "dir|file"), completion: .file())
    var site: String

    @Option(
        name: .long,
        help: ArgumentHelp("An integrity file that was kept elsewhere, in place of the site's own.", valueName: "file"))
    var against: String?

    func run() throws {
        let (folder, own) = Self.parts(of: site)
        let verification: SiteVerification
        do {
            verification = try SiteVerification(file: against ?? own, folder: folder)
        } catch {
            Terminal.printError("error: " + VisibleText.of(error.message))
            if !error.isOfDisk { Terminal.printError("  help: Name the folder that `sitegen build` wrote, Public for instance.") }
            throw ExitCode(error.isOfDisk ? 3 : 2)
        }
        let outcome = verification.run()
        for difference in outcome.differences { Terminal.printError(VisibleText.of(difference)) }
        let unpublished =
            outcome.unpublishedArticles > 0 ? " (and \(outcome.unpublishedArticles) whose text is not published)" : ""
        let counts =
            "\(outcome.articles) articles\(unpublished), \(outcome.quotes) quotes, \(outcome.media) media files, "
            + "\(outcome.claims) claims"
        guard outcome.differences.isEmpty else {
            Terminal.print("Checked \(counts): \(outcome.differences.count) do not hold.")
            throw ExitCode(1)
        }
        Terminal.print("Checked \(counts): all as published.")
    }

    /// The folder of the site, and its integrity file.
    private static func parts(of site: String) -> (folder: String, file: String) {
        guard site.hasSuffix(".json") else { return (site, site + "/integrity.json") }
        guard let slash = site.lastIndex(of: "/") else { return (".", site) }
        return (slash == site.startIndex ? "/" : String(site[..<slash]), site)
    }
}
