/// Who is reported to say what, within one sentence; all ranges are token indices of the block.
struct Attribution {
    /// Subject and verb, or «according to» and the one named.
    var phrase: Range<Int>
    var speakers: [Speaker]
    var force: AttributionVerb.Force
    /// What is said.
    var contents: [Range<Int>]
    var rule: String
    /// What the content lacks at its start: whom a relative clause is about.
    var antecedent: Range<Int>?
}
