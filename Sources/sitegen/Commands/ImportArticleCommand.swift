import ArchiveModel
import ArgumentParser
import Diagnostics
import Foundation
import Hypertext
import Importing
import Markup
import SiteBuild

struct ImportArticleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Import HTML pages and plain texts (the default).",
        discussion: """
            HTML is told by its ending or its tags; everything else is plain text. Title, date, authors, outlet, language and \
            address are taken from the page; the options stand in their place.
            """)

    @Argument(help: ArgumentHelp("Saved pages or copied texts; - is standard input.", valueName: "file"))
    var inputs: [String]

    @OptionGroup var options: ImportingOptions

    func run() async throws {
        try options.check(inputs: inputs)
        let importer = ArticleImport(options: options)
        var worst: Int32 = 0
        for input in inputs { worst = max(worst, importer.run(input)) }
        throw ExitCode(worst)
    }
}
