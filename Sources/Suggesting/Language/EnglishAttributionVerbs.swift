/// English verbs of saying, finding and holding, by all their forms.
enum EnglishAttributionVerbs {
    static let byForm: [String: AttributionVerb] = {
        var result: [String: AttributionVerb] = [:]
        for (force, isSpeech, needsClause, lemmas) in table {
            for lemma in lemmas.split(separator: " ").map(String.init) {
                for (text, form) in EnglishForms.forms(of: lemma) where result[text] == nil || form == .past {
                    result[text] = AttributionVerb(
                        lemma: lemma, force: force, isSpeech: isSpeech, needsClause: needsClause,
                        mayBeNoun: nouns.contains(lemma) && (form == .base || form == .present), form: form)
                }
            }
        }
        return result
    }()

    private static let table: [(AttributionVerb.Force, isSpeech: Bool, needsClause: Bool, String)] = [
        (
            .flat, true, false,
            "say state tell announce declare note stress emphasize emphasise insist maintain assert affirm reaffirm explain reiterate "
                + "testify warn caution argue contend concede admit acknowledge confirm report "
                + "boast promise pledge vow predict forecast reckon complain lament conclude counter call label brand dub term"
        ),
        (.flat, true, true, "write reply respond remark recount recall quip tweet post joke whisper shout repeat comment add"),
        (
            .flat, false, true,
            "find show reveal indicate demonstrate establish determine assess judge discover learn observe calculate estimate project "
                + "document record read describe highlight underline underscore mention detail cite disclose release agree know realize realise see "
                + "understand hear certify rule list point put"
        ),
        (.reserved, true, false, "claim allege suggest hint speculate imply theorize theorise"),
        (
            .reserved, false, true,
            "believe think suspect fear hope expect feel assume consider worry hold guess anticipate view regard"
        ),
        (.denied, true, false, "deny"),
        (.denied, false, false, "reject dismiss refute dispute rebut debunk disprove contradict"),
        (.questioned, false, false, "question doubt"),
        (.reserved, false, false, "accuse blame"),
    ]

    private static let nouns: Set<String> = [
        "state", "note", "report", "claim", "promise", "pledge", "vow", "forecast", "estimate", "project", "document", "record",
        "list",
        "detail", "release", "rule", "point", "hope", "fear", "view", "question", "doubt", "dispute", "comment", "post", "reply",
        "judge",
        "show", "find", "caution", "remark", "hold", "guess", "counter", "suspect", "feel", "worry", "joke", "blame", "tweet",
        "reject",
        "lament", "boast", "call", "label", "brand", "term", "shout", "whisper", "repeat", "recall", "record", "read",
        "highlight", "mention", "regard", "process",
    ]
}

/// The forms of English verbs.
enum EnglishForms {
    /// The forms of a verb: regular ones by rule, others by table.
    static func forms(of lemma: String) -> [(String, AttributionVerb.Form)] {
        let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
        let endsInConsonantY = lemma.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(String(lemma.suffix(2)))
        let base = endsInConsonantY ? String(lemma.dropLast()) : lemma
        let sibilant = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
        let present = endsInConsonantY ? base + "ies" : sibilant ? lemma + "es" : lemma + "s"
        let doubled = doubling.contains(lemma) ? lemma + String(lemma.suffix(1)) : nil
        let gerund = (doubled ?? (lemma.hasSuffix("ee") ? lemma : stem)) + "ing"
        let regular = endsInConsonantY ? base + "ied" : lemma.hasSuffix("e") ? lemma + "d" : (doubled ?? lemma) + "ed"
        let (past, participle) = irregular[lemma] ?? (regular, regular)
        var forms: [(String, AttributionVerb.Form)] = [(lemma, .base), (present, .present), (past, .past), (gerund, .gerund)]
        if participle != past { forms.append((participle, .participle)) }
        return forms
    }

    private static let doubling: Set<String> = [
        "admit", "refer", "quip", "rebut", "plan", "stop", "occur", "control", "begin", "run", "commit",
    ]

    /// Past and participle.
    static let irregular: [String: (String, String)] = [
        "say": ("said", "said"), "tell": ("told", "told"), "write": ("wrote", "written"), "find": ("found", "found"),
        "show": ("showed", "shown"), "read": ("read", "read"), "know": ("knew", "known"), "see": ("saw", "seen"),
        "understand": ("understood", "understood"), "hear": ("heard", "heard"), "think": ("thought", "thought"),
        "feel": ("felt", "felt"), "hold": ("held", "held"), "forecast": ("forecast", "forecast"),
        "recount": ("recounted", "recounted"),
        "put": ("put", "put"), "learn": ("learned", "learned"),
    ]
}
