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
        commandName: "article", abstract: "Import HTML pages, plain texts and addresses (the default).",
        discussion: """
            HTML is told by its ending or its tags; everything else is plain text. Title, date, authors, outlet, language and \
            address are taken from the page; the options stand in their place. An http or https address is fetched, and kept as it \
            came in Content/.originals.

            What is left out: navigation, share bars, forms, comments, newsletter boxes, advertisement labels, lists of other \
            stories, teasers, cookie banners, and in copied texts the headline again, byline, date, reading time, captions, \
            shortcodes, lines about accounts, and what follows the end of the article. Each is known by its form and listed with \
            its rule; --keep-all leaves nothing out.
            """)

    @Argument(help: ArgumentHelp("Saved pages, copied texts, or addresses; - is standard input.", valueName: "file|url"))
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
