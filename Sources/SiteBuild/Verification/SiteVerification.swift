internal import Markup

/// Checks a published site against its integrity file, and against its own pages.
package struct SiteVerification: Sendable {
    package struct Outcome: Sendable, Equatable {
        /// What does not hold, a sentence each, beginning with the file; sorted.
        package var differences: [String] = []
        /// Articles whose text was compared.
        package var articles = 0
        /// Articles of which no page shows all of the text.
        package var unpublishedArticles = 0
        package var quotes = 0
        package var media = 0
        package var claims = 0
    }

    /// Why nothing could be checked.
    package struct Failure: Error {
        package let message: String
        /// Whether a file could not be read, rather than be none.
        package let isOfDisk: Bool
    }

    private let folder: String
    private let record: IntegrityRecord

    /// - Parameters:
    ///   - file: an `integrity.json`.
    ///   - folder: the site; an integrity file from elsewhere, such as one that was kept, may be checked against it too.
    package init(file: String, folder: String) throws(Failure) {
        self.folder = folder
        let bytes: [UInt8]
        do {
            bytes = try FileReading.bytes(of: file)
        } catch {
            throw Failure(message: "cannot read \(file): \(error.reason)", isOfDisk: !error.isMissing)
        }
        guard let record = IntegrityRecord(bytes) else {
            throw Failure(message: "\(file) is no integrity file of a form that this version knows", isOfDisk: false)
        }
        self.record = record
    }

    package func run() -> Outcome {
        var outcome = Outcome()
        var texts: [String: PublishedText] = [:]
        for article in record.articles {
            if article.isPublished {
                outcome.articles += 1
                if let text = text(of: article.file, &outcome) {
                    texts[article.id] = text
                    let sha256 = Digest.sha256(text.text)
                    if sha256 != article.sha256 {
                        outcome.differences.append(
                            "\(article.file): the text is not the one that was published: its SHA-256 is \(sha256), not \(article.sha256)"
                        )
                    }
                }
            } else {
                outcome.unpublishedArticles += 1
            }
        }
        for quote in record.quotes { check(quote, texts[quote.article], &outcome) }
        for medium in record.media { check(medium, &outcome) }
        for claim in record.claims { check(claim, &outcome) }
        checkForOthers(&outcome)
        outcome.differences = Set(outcome.differences).sorted()
        return outcome
    }

    // MARK: Parts

    private func check(_ quote: IntegrityRecord.Quote, _ text: PublishedText?, _ outcome: inout Outcome) {
        outcome.quotes += 1
        guard let text else { return }
        let scalars = Array(String(decoding: text.text, as: UTF8.self).unicodeScalars)
        let words = quote.pieces.map { piece in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[min(piece.start, scalars.count)..<min(piece.end, scalars.count)])
            return String(view)
        }
        if words.map(\.utf8).elementsEqual(quote.words.map(\.utf8), by: { $0.elementsEqual($1) }) == false {
            outcome.differences.append(
                "\(quote.file): the words “\(quote.words.joined(separator: " […] "))” do not stand at their place in the article \(quote.article)"
            )
        }
        if let anchor = quote.anchor {
            if text.quotes[anchor] != quote.pieces.first?.start {
                outcome.differences.append(
                    "\(quote.file): the place #\(anchor) of the article \(quote.article) is not where the quote begins")
            }
            guard let page = bytes(of: quote.file, &outcome) else { return }
            if !Self.contains(page, "#" + anchor + "\"") {
                outcome.differences.append("\(quote.file): no quote leads to #\(anchor) of the article \(quote.article)")
            }
        }
    }

    private func check(_ medium: IntegrityRecord.Medium, _ outcome: inout Outcome) {
        outcome.media += 1
        guard OutputPath(medium.file) != nil, let sha256 = try? Digest.sha256(ofFile: folder + "/" + medium.file) else {
            outcome.differences.append("\(medium.file): the file cannot be read")
            return
        }
        if sha256 != medium.sha256 {
            outcome.differences.append("\(medium.file): the file is not the one that was published")
        }
    }

    private func check(_ claim: IntegrityRecord.Claim, _ outcome: inout Outcome) {
        outcome.claims += 1
        guard let page = bytes(of: claim.file, &outcome) else { return }
        let rating = Self.rating(in: page)
        let wanted = claim.label ?? record.unrated
        if let rating, !Self.contains(rating, ">" + Self.escaped(wanted) + "</span>") {
            outcome.differences.append("\(claim.file): the page does not show the verdict “\(wanted)”")
        } else if rating == nil, claim.label != nil {
            outcome.differences.append("\(claim.file): the page shows no verdict")
        }
        if let reviewed = claim.reviewed, let rating, !Self.contains(rating, "datetime=\"\(reviewed)\"") {
            outcome.differences.append("\(claim.file): the page does not show the date of the review, \(reviewed)")
        }
    }

    /// Articles that stand there and are not known.
    private func checkForOthers(_ outcome: inout Outcome) {
        let known = Set(record.articles.map(\.file))
        for name in (try? FolderListing.names(of: folder + "/articles")) ?? [] {
            let file = "articles/" + name + "/index.html"
            guard !known.contains(file), let page = try? FileReading.bytes(of: folder + "/" + file),
                PublishedText(page: page) != nil
            else { continue }
            outcome.differences.append("\(file): the page shows the text of an article that was not published")
        }
    }

    // MARK: Pages

    private func text(of file: String, _ outcome: inout Outcome) -> PublishedText? {
        guard let page = bytes(of: file, &outcome) else { return nil }
        guard let text = PublishedText(page: page) else {
            outcome.differences.append("\(file): the page has no element with the id _text")
            return nil
        }
        return text
    }

    private func bytes(of file: String, _ outcome: inout Outcome) -> [UInt8]? {
        guard OutputPath(file) != nil, let bytes = try? FileReading.bytes(of: folder + "/" + file) else {
            outcome.differences.append("\(file): the page cannot be read")
            return nil
        }
        return bytes
    }

    /// What stands in the element with the id `_rating`.
    private static func rating(in page: [UInt8]) -> [UInt8]? {
        guard let start = position(of: " id=\"_rating\"", in: page[...]),
            let end = position(of: "</div>", in: page[start...])
        else { return nil }
        return Array(page[start..<end])
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
    }

    private static func contains(_ page: [UInt8], _ text: String) -> Bool { position(of: text, in: page[...]) != nil }

    private static func position(of text: String, in page: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        guard page.count >= wanted.count else { return nil }
        return (page.startIndex...page.endIndex - wanted.count).first { index in
            page[index] == wanted[0] && page[index...].starts(with: wanted)
        }
    }
}
