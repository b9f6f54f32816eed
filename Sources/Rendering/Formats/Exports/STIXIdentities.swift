import ArchiveModel
import Hypertext
import Markup

/// Actors, and whoever publishes the archive, as identities of STIX 2.1 (4.5).
struct STIXIdentities {
    let parts: STIXParts

    var publisher: JSONValue {
        let settings = parts.archive.settings
        let time = STIXTime.text(settings.since ?? STIXTime.unknown)
        var members = parts.head("identity", id: parts.publisherID, created: time, modified: time)
        members.append(.init("name", .text(settings.publisher?.name ?? settings.title)))
        members.append(.init("identity_class", .text("organization")))
        let address = settings.publisher?.url ?? parts.site.routes.absolute(Routes.home)
        members.append(.init("external_references", .array([parts.reference(settings.title, address)])))
        return .object(members)
    }

    func identity(_ actor: Actor) -> JSONValue {
        var members = parts.head(of: actor, "identity", since: nil)
        members.append(.init("name", .text(actor.name.value)))
        // The vocabulary has no word for a state or an outlet; both are organizations to it.
        let kind =
            switch actor.nature {
            case .person: "individual"
            case .group: "group"
            case .organisation, .state, .outlet: "organization"
            }
        members.append(.init("identity_class", .text(kind)))
        if let description = actor.isWithdrawn ? actor.header.withdrawn?.note : actor.description {
            members.append(.init("description", .text(description)))
        }
        members.append(
            .init(
                "external_references",
                .array([parts.page(of: actor)] + actor.sameAs.map { parts.reference(parts.site.words[.elsewhere], $0.value) })))
        return .object(members)
    }
}
