/// What is settled of an actor before any record is written.
package struct ActorPlan: Sendable {
    package let kind: ActorKind
    package let name: String
    package let otherName: String?
    package let id: String
}

/// The kinds of actors of the content format.
package enum ActorKind: String, Sendable {
    case person, organisation, state, group, outlet
}
