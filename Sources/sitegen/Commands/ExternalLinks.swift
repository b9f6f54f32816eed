import ArchiveModel
import Diagnostics
import Hypertext
import Markup

/// The addresses of the web on which an archive rests, each with everywhere it stands.
struct ExternalLinks {
    /// One place at which an address stands.
    struct Use {
        enum Role {
            /// With the address of an archived copy, if it has one.
            case source(archived: String?)
            case archivedCopy
        }

        let place: Place
        let role: Role
    }

    private(set) var uses: [String: [Use]] = [:]

    /// Sources of evidence and of positions, and the originals of articles, with their archived copies; of records that are not
    /// withdrawn.
    init(_ archive: Archive) {
        for article in archive.articles where !article.isWithdrawn {
            add(article.url, archived: article.archived, in: article)
            add(copy: article.archived, in: article)
        }
        for claim in archive.claims where !claim.isWithdrawn {
            for evidence in claim.evidence {
                if case .web(let address, _) = evidence.source { add(address, archived: evidence.archived, in: claim) }
                add(copy: evidence.archived, in: claim)
            }
            for position in claim.positions { add(position.url, archived: nil, in: claim) }
        }
    }

    /// Those of some files alone.
    ///
    /// - Parameter files: relative to the source folder, in NFC.
    func links(in files: Set<String>) -> ExternalLinks {
        var links = self
        links.uses = uses.mapValues { $0.filter { files.contains(NormalizedText.nfc($0.place.file)) } }.filter {
            !$0.value.isEmpty
        }
        return links
    }

    /// Sorted.
    var addresses: [String] { uses.keys.sorted() }

    private mutating func add(_ address: Located<Address>?, archived: Located<Address>?, in record: some ArchiveRecord) {
        guard let address else { return }
        uses[address.value.text, default: []].append(
            Use(place: record.place(address.range), role: .source(archived: archived?.value.text)))
    }

    private mutating func add(copy: Located<Address>?, in record: some ArchiveRecord) {
        guard let copy else { return }
        uses[copy.value.text, default: []].append(Use(place: record.place(copy.range), role: .archivedCopy))
    }
}
