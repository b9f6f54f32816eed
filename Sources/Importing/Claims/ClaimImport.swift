package import ArchiveModel
internal import Hypertext
internal import Markup
package import SiteBuild

/// Writes imported claims, and the actors whom they name, into an archive, one after the other.
package struct ClaimImport {
    /// Where claims go and what may happen to those that are there.
    package struct Options: Sendable {
        /// The folder with `site.json` and `Content`.
        package var source: String
        /// Nothing is written.
        package var isDryRun = false
        /// Claims that are there are replaced.
        package var isForced = false
        /// A folder below `claims` for each year of review: a hundred thousand files are not one folder.
        package var foldersByYear = false

        package init(source: String) { self.source = source }
    }

    /// What became of one claim.
    package enum Outcome: Sendable, Equatable {
        /// Its file, relative to the source folder.
        case written(file: String)
        /// The archive has it already, as a file relative to the source folder.
        case known(file: String)
        /// Nothing was written; why, as a sentence.
        case refused(String)
    }

    private let options: Options
    private let settings: SiteSettings
    private let ratings: RatingTable
    private var known: KnownRecords
    private var folders: [String: RecordFolder] = [:]
    /// Ratings that the table does not have, with how often they were met.
    package private(set) var unknownRatings: [String: Int] = [:]
    /// Claims that were written as drafts, without a verdict.
    package private(set) var draftCount = 0
    package private(set) var actorCount = 0
    /// What an editor should look at in the claim that was taken last.
    package private(set) var remarks: [String] = []

    package init(_ options: Options, settings: SiteSettings, known: KnownRecords) {
        self.options = options
        self.settings = settings
        self.known = known
        ratings = RatingTable(settings)
    }

    /// Takes one claim.
    ///
    /// - Throws: `SystemError` if a file cannot be written.
    package mutating func take(_ claim: ImportedClaim) throws(SystemError) -> Outcome {
        remarks = []
        var claim = claim
        claim.text = MarkdownEscaping.visible(claim.text).collapsedText
        guard claim.text.letterCount > 0 else { return .refused("the claim has no words") }
        guard claim.text.utf8.count <= 5000 else { return .refused("the claim is longer than 5000 bytes") }
        let id = claim.id ?? ImportedName.identifier(forClaim: claim.text, language: settings.language)
        if !options.isForced {
            if let file = known.claims[id] ?? known.claim(saying: claim.text).flatMap({ known.claims[$0] }) {
                return .known(file: "Content/" + file)
            }
        }
        claim.language = claim.language.flatMap { $0 == settings.language ? nil : $0 }
        var record = ClaimFile.Record(claim: claim)
        rate(&record)
        record.claimants = try actors(claim.claimants, key: "claimant", &record)
        record.about = try actors(claim.about, key: "about", &record)
        let path = known.claims[id] ?? "claims/" + folder(of: claim) + id + ".md"
        try write(ClaimFile.text(of: record), to: path)
        known.add(claim: id, text: claim.text, path: path)
        if record.isDraft { draftCount += 1 }
        return .written(file: "Content/" + path)
    }

    private func folder(of claim: ImportedClaim) -> String {
        guard options.foldersByYear else { return "" }
        let year = (claim.reviewPublished ?? claim.made).map { String($0.year) } ?? "undated"
        return year + "/"
    }

    private mutating func write(_ text: String, to path: String) throws(SystemError) {
        guard !options.isDryRun else { return }
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let name = String(path[..<slash])
        let folder: RecordFolder
        if let known = folders[name] {
            folder = known
        } else {
            folder = try RecordFolder(source: options.source, path: name)
            folders[name] = folder
        }
        try folder.write(Array(text.utf8), to: String(path[path.index(after: slash)...]), replaces: options.isForced)
    }

    // MARK: Verdicts

    /// A verdict, if the table knows the rating and all is there that a verdict needs; else a draft.
    private mutating func rate(_ record: inout ClaimFile.Record) {
        let claim = record.claim
        guard let word = claim.rating?.collapsedText, !word.isEmpty else {
            record.isDraft = claim.review != nil
            record.summary = claim.summary
            if record.isDraft { remarks.append("the review gives no rating: a draft without verdict") }
            return
        }
        record.summary = claim.summary ?? "Rated “\(word)”" + (claim.reviewers.first.map { " by \($0)" } ?? "") + "."
        let reviewer = claim.review?.publisher ?? claim.reviewers.first
        guard let rating = ratings.rating(word, reviewer: reviewer) else {
            unknownRatings[word, default: 0] += 1
            return keep(word, &record)
        }
        guard let day = [claim.reviewModified, claim.reviewPublished].compactMap(\.self).compactMap(\.asDay).first else {
            remarks.append("the review has no day: a draft without verdict")
            return keep(word, &record)
        }
        record.verdict = rating
        record.reviewed = day
        if word.lowercased() != rating.label.lowercased(), word.lowercased() != rating.id {
            record.claim.extra.append(("rating", word))
        }
    }

    private func keep(_ word: String, _ record: inout ClaimFile.Record) {
        record.isDraft = true
        record.claim.extra.append(("rating", word))
        if let day = (record.claim.reviewModified ?? record.claim.reviewPublished)?.asDay { record.reviewed = day }
    }

    // MARK: Actors

    /// The ids of actors, each once; one of whom no file can be written stays as a text.
    private mutating func actors(
        _ actors: [ImportedActor], key: String, _ record: inout ClaimFile.Record
    ) throws(SystemError) -> [String] {
        var ids: [String] = []
        var texts: [String] = []
        for actor in actors {
            if let id = try id(of: actor) {
                if !ids.contains(id) { ids.append(id) }
            } else {
                texts.append(actor.name.collapsedText)
            }
        }
        if !texts.isEmpty { record.claim.extra.append((key, texts.joined(separator: "; "))) }
        return ids
    }

    private mutating func id(of actor: ImportedActor) throws(SystemError) -> String? {
        let name = MarkdownEscaping.visible(actor.name).collapsedText
        guard name.letterCount > 0 else { return nil }
        if let id = actor.id, known.actors.contains(id) { return id }
        let same = known.actors(named: name)
        if same.count == 1 { return same[0] }
        if same.count > 1 {
            remarks.append("several actors are called “\(name)”: named in `extra` alone")
            return nil
        }
        guard let nature = actor.nature else {
            remarks.append("what “\(name)” is, is not said: named in `extra` alone")
            return nil
        }
        let id = actor.id ?? freeID(for: name)
        try write(ClaimFile.text(of: actor, nature: nature), to: "actors/\(id).md")
        known.add(actor: id, name: name)
        actorCount += 1
        return id
    }

    private func freeID(for name: String) -> String {
        let plain = ImportedName.identifier(for: name, language: settings.language, kind: .actor)
        var id = plain
        var number = 2
        while known.actors.contains(id) {
            id = "\(plain)-\(number)"
            number += 1
        }
        return id
    }
}

extension PartialDate {
    /// The day; nothing where only the month or the year is known.
    fileprivate var asDay: PartialDate? {
        precision >= .day ? PartialDate(year: year, month: month, day: day) : nil
    }
}
