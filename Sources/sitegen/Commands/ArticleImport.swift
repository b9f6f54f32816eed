import ArchiveModel
import Diagnostics
import Fetching
import Foundation
import Importing
import SiteBuild

/// Imports one article after the other.
struct ArticleImport {
    let options: ImportingOptions

    /// The exit code for one input.
    func run(_ input: String) -> Int32 {
        if PageFetch.isAddress(input) { return fetch(input) }
        if input.contains("://"), (try? FileReading.bytes(of: input)) == nil {
            return fail(input, "is no http or https address", code: 2)
        }
        let name = input == "-" ? "standard input" : input
        let bytes: [UInt8]
        do {
            bytes = input == "-" ? ImportInput.standardInput() : try FileReading.bytes(of: input)
        } catch {
            return fail(name, "cannot be read: \(error.reason)", code: 3)
        }
        return take(bytes, name: name, options.article)
    }

    private func fetch(_ address: String) -> Int32 {
        let original: OriginalStore.Original
        do {
            original = try PageFetch(allowsPrivateNetworks: options.allowPrivateNetwork, seconds: options.timeout).page(
                at: address)
        } catch {
            return fail(address, error.message, code: error == .noAddress(address) ? 2 : 3)
        }
        var settings = options.article
        settings.address = original.address
        settings.charset = original.contentType.flatMap { MediaType($0).charset }
        settings.accessed = PartialDate(String(original.time.prefix(10)))
        return take(original.bytes, name: address, settings, original)
    }

    /// Reads an article from bytes, and writes or prints it.
    func take(
        _ bytes: [UInt8], name: String, _ settings: ImportOptions, _ original: OriginalStore.Original? = nil
    ) -> Int32 {
        let article: ImportedArticle
        do {
            article = try ArticleReader.read(bytes, name: name, options: settings)
        } catch {
            return fail(name, error.message, code: 1)
        }
        for warning in article.warnings { note("warning: \(name): \(warning)") }
        for left in article.leftOut { note("left out (\(left.rule)): \(left.text)") }
        if options.dryRun {
            if article.published == nil { note("warning: \(name): no date of publication was found: give it by --published") }
            Terminal.print(String(ArticleFile.text(of: article).dropLast()))
            return 0
        }
        return write(article, name: name, original)
    }

    private func write(_ article: ImportedArticle, name: String, _ original: OriginalStore.Original?) -> Int32 {
        guard article.published != nil else {
            return fail(
                name,
                "does not say when it was published: give it by --published (a year is enough), or look at it with --dry-run",
                code: 1)
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: options.source, isDirectory: &isFolder), isFolder.boolValue else {
            return fail(name, "cannot become an article of \(options.source): there is no such folder", code: 3)
        }
        let language = SourceReader.settings(BuildOptions(source: options.source)).value?.language ?? "en"
        let id = options.id ?? ArticleFile.identifier(for: article.title, language: language)
        do {
            let known = try KnownArticles(source: options.source)
            if !options.force {
                if let same = known.file(of: article) {
                    return fail(
                        name, "is in the archive already as \(same.file): \(same.why); --force imports it all the same", code: 1)
                }
                if let file = known.file(id: id) {
                    return fail(
                        name, "would become \(file), which is there: choose another --id, or replace it with --force", code: 1)
                }
            }
            // A file in a sub-folder is replaced where it lies.
            let path = options.force ? known.file(id: id).map { String($0.dropFirst("Content/".count)) } : nil
            let file = path ?? "articles/\(id).md"
            if let original { note("kept as \(try OriginalStore(source: options.source).keep(original, id: id))") }
            try ArticleStore(source: options.source).write(
                Array(ArticleFile.text(of: article).utf8), to: file, replaces: options.force)
            Terminal.print("Content/" + file)
            return 0
        } catch {
            return fail(name, "cannot become an article: \(error.path): \(error.reason)", code: 3)
        }
    }

    private func fail(_ name: String, _ message: String, code: Int32) -> Int32 {
        note("error: \(name) \(message)")
        return code
    }

    private func note(_ text: String) { Terminal.printError(VisibleText.of(text)) }
}
