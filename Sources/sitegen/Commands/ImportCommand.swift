import ArgumentParser

/// Brings something from elsewhere into an archive.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring pages, texts, addresses, annotations, reviews and tables into the archive.",
        discussion: """
            A page, a copied text or an address becomes Content/articles/<id>.md. What is left out of it is listed on standard \
            error with the rule that left it out. No file is ever replaced without --force. Documentation/Importing.md shows the \
            whole way.

            Exit codes: 0 imported, 1 something holds no article or is in the archive already, 2 usage, 3 a file could not be \
            read or written.
            """,
        subcommands: [
            ImportArticleCommand.self, ImportAnnotationsCommand.self, ImportClaimReviewCommand.self, ImportCSVCommand.self,
        ],
        defaultSubcommand: ImportArticleCommand.self)
}
