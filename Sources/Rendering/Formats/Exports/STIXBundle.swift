import ArchiveModel
import Hypertext
import Markup

/// The archive as a STIX 2.1 bundle (OASIS, 2021).
///
/// Actors are identities, articles reports, claims notes. A position is a relationship from the identity to the note, named by
/// its stance; what denies or questions a claim is an opinion too, so that dissent is seen by whoever reads opinions alone.
/// `confidence` is what the actor stated: low 15, moderate 50, high 85 (STIX 2.1, Appendix A, scale «None / Low / Med / High»);
/// likelihoods and verdicts are words and never become numbers. A withdrawn record is `revoked`.
struct STIXBundle {
    private let parts: STIXParts

    init(site: Site, sha1: @escaping ([UInt8]) -> [UInt8]) {
        parts = STIXParts(site: site, sha1: sha1)
    }

    func append(to output: inout [UInt8]) {
        let archive = parts.archive
        output.append(utf8: "{\"type\":\"bundle\",\"id\":")
        JSONValue.text(parts.ids.id("bundle", "archive")).append(to: &output)
        output.append(utf8: ",\"objects\":[\n")
        let identities = STIXIdentities(parts: parts)
        identities.publisher.append(to: &output)
        for actor in archive.actors { append(identities.identity(actor), to: &output) }
        let reports = STIXReports(parts: parts)
        for handle in archive.articles.allHandles { append(reports.report(handle), to: &output) }
        let notes = STIXNotes(parts: parts)
        let positions = STIXPositions(parts: parts)
        for handle in archive.claims.allHandles {
            append(notes.note(handle), to: &output)
            for object in positions.objects(handle) { append(object, to: &output) }
        }
        output.append(utf8: "\n]}\n")
    }

    private func append(_ object: JSONValue, to output: inout [UInt8]) {
        output.append(utf8: ",\n")
        object.append(to: &output)
    }
}
