/// The kinds of records that a body can link to; the raw value is the scheme of such a link.
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
    case article, claim, actor, topic, page
}
