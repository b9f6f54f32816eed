extension LanguageRules {
    /// The rules for English.
    package static let english = LanguageRules(
        language: "en",
        abbreviations: set(
            """
            mr mrs ms dr prof gen sen rep gov lt col sgt capt maj adm st jr sr rev hon pres vs no jan feb mar apr jun jul aug sept sep oct nov
            dec inc ltd co corp dept est approx fig messrs mt ft nev calif mass conn ariz tex fla wash ill mich penn pa ga va md
            """),
        sentenceOpeners: set(
            """
            the a an it he she they we i you this that these those there in on at but and however while when after before as if although though
            since for from with by his her their its our one some many most several both another all no not what who why how where during
            despite meanwhile so then now later earlier according instead also still yet because until under over about two three
            neither either nor nobody none everyone everybody someone few even only just once asked told like unlike both
            """),
        attributionVerbs: EnglishAttributionVerbs.byForm,
        animateVerbs: set(
            "say tell claim argue insist deny testify recall explain admit acknowledge warn complain believe think allege call accuse"
        ),
        sourcePhrases: [
            ["according", "to"], ["in", "the", "words", "of"], ["in", "the", "view", "of"], ["in", "the", "opinion", "of"],
            ["as", "per"],
        ],
        statementNouns: [
            "claim": .flat, "claims": .flat, "finding": .flat, "statement": .flat, "assertion": .flat, "conclusion": .flat,
            "allegation": .reserved, "allegations": .reserved, "suggestion": .reserved, "belief": .reserved, "argument": .flat,
            "accusation": .reserved, "accusations": .reserved, "warning": .flat, "estimate": .flat, "insistence": .flat,
            "denial": .denied,
            "contention": .flat, "prediction": .reserved, "view": .reserved, "fear": .reserved, "fears": .reserved,
        ],
        auxiliaries: EnglishVerbs.auxiliaries,
        passiveAuxiliaries: EnglishVerbs.passive,
        adverbs: set(
            """
            also has have had repeatedly later again already never ever only now then still once often further long recently previously
            publicly privately initially reportedly just even always since first earlier flatly wrongly rightly both all each together did do
            does not will would may might could can today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
            however therefore meanwhile instead angrily quietly clearly explicitly strongly
            """),
        determiners: set(
            "the a an this that these those his her its their our my your one some many several most two three four five no each every another any both multiple various numerous other"
        ),
        prepositions: set(
            """
            of in on at by for from with to into about over under between among after before during against through within without toward
            towards across near since until upon per via amid despite behind beyond inside outside around like including than
            """),
        conjunctions: set(
            """
            and but or nor so yet while when as because if though although where whereas unless after before since until than whether
            once
            """),
        relatives: set("who which whom whose"),
        pronouns: [
            "he": .person, "she": .person, "it": .thing, "they": .group, "we": .speaker, "i": .speaker, "you": .speaker,
            "who": .person,
        ],
        complementizers: ["that"],
        finiteVerbs: EnglishVerbs.finite,
        documentNouns: set(
            """
            report assessment document study paper statement survey audit memo filing indictment lawsuit letter analysis review article
            investigation inquiry findings research poll data figures statistics bulletin ruling judgment verdict transcript declaration
            communique press newspaper magazine email advisory notice release dossier brief briefing index census manifesto complaint warning
            minutes register log trial experiment count tally ranking calculation emails e-mails e-mail letters reports documents messages surveys studies
            polls audits filings memos videos images clip video footage blog caption podcast programme message tweet post website dataset book assessment's records
            """),
        roleNouns: set(
            """
            president minister senator chairman chairwoman chair director spokesman spokeswoman spokesperson official officer researcher scientist
            professor mayor governor lawmaker prosecutor judge lawyer attorney analyst expert doctor engineer author editor reporter
            journalist critic witness resident teacher student farmer activist campaigner secretary commissioner chief head leader candidate
            ambassador general colonel captain commander economist historian manager owner founder executive ceo television radio channel media outlet network councillor councilman
            councilwoman representative congressman congresswoman deputy premier chancellor king queen prince princess bishop pope imam rabbi
            company agency ministry department government committee commission council court police party union university hospital bank
            group organisation organization office institute association administration army navy team firm campaign charity watchdog regulator
            authority board panel bureau service foundation federation operator airline airport utility network newspaper broadcaster
            nurse driver pilot coach player fisherman villager worker employee man woman source author coroner inspector auditor ombudsman
            husband wife mother father son daughter brother sister widow widower friend neighbour neighbor colleague cousin aunt uncle
            """),
        pluralRoleNouns: set(
            """
            officials officers researchers scientists experts analysts critics prosecutors lawyers attorneys doctors engineers authors editors
            reporters journalists witnesses residents teachers students farmers activists campaigners ministers senators lawmakers leaders
            police authorities investigators auditors economists historians supporters opponents agencies sources people others families villagers
            workers unions employees judges courts councillors representatives inspectors observers monitors negotiators diplomats
            rescuers firefighters paramedics commanders soldiers rebels organisers organizers developers operators regulators democrats
            republicans conservatives neighbours neighbors parents nurses drivers fishermen traders advocates executives aides colleagues
            groups companies firms charities ministries unions associations organisations organizations
            """),
        agentEndings: ["er", "or", "ist", "ian", "eer", "man", "woman"],
        thingNouns: set(
            """
            number matter winter summer water letter paper order power river tower quarter corner border computer chapter factor error mirror
            weather answer offer center centre member other another either neither whether never ever under over after rather together tumor tumour
            container transformer counter poster newsletter disaster cancer fever murder floor door color flavor terror horror vapor labor harbor
            """),
        honours: set("kc qc mp md phd mbe obe cbe jr sr esq mep msp dds rn"),
        placeWords: set(
            "lake river mount mountain street road avenue square valley island islands sea ocean gulf strait canyon forest bridge peninsula highway hall bay hills creek"
        ),
        silences: [
            ["declined", "to", "comment"], ["did", "not", "respond"], ["did", "not", "answer"], ["did", "not", "reply"],
            ["not", "immediately", "respond"],
            ["no", "comment"], ["request", "for", "comment"], ["requests", "for", "comment"], ["be", "reached"],
            ["didn't", "respond"],
            ["has", "not", "responded"],
            ["have", "not", "responded"], ["declined", "to", "say"], ["refused", "to", "comment"],
            ["neither", "confirmed", "nor", "denied"],
        ],
        titles: set(
            """
            mr mrs ms miss dr prof professor sir lord lady gen general sen senator rep gov governor president minister secretary chancellor
            judge justice king queen prince princess pope bishop rev lt col colonel capt captain sgt maj major admiral adm director chairman
            chairwoman mayor premier ambassador ayatollah sheikh imam supreme leader former then prime deputy vice attorney chief commissioner
            councillor inspector detective commander sergeant spokesman spokeswoman spokesperson lawmaker then-director ex-president
            engineer economist foreign finance health interior defence defense state researcher the
            """),
        organisationWords: set(
            """
            office ministry department university agency committee commission council institute party union association foundation federation
            bank court police authority board bureau service company corporation inc ltd group center centre organisation organization society
            league network laboratory hospital school college congress senate parliament house assembly army navy guard forces club trust
            fund alliance coalition administration government directorate secretariat team initiative project observatory museum archive archives library gallery council mission front movement brigade tribunal national international world federal royal
            airlines airways railways port council's corps chamber exchange academy campaign watch
            """),
        outletWords: set(
            "times post news press gazette herald tribune journal guardian telegraph radio tv reuters broadcasting magazine daily observer courier chronicle"
        ),
        stateWords: set("republic kingdom states emirates federation"),
        otherCapitals: set(
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
            december jan feb mar apr jun jul aug sept sep oct nov dec english french german spanish russian chinese american european british
            internet i covid covid-19 christmas easter ramadan earth god western eastern northern southern democratic republican iranian ukrainian
            africans americans europeans tv dna ok am pm gmt utc
            """),
        timeWords: set(
            """
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
            december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow week month year night morning afternoon evening
            last next earlier later ago this
            """),
        likelihoods: [
            (["almost", "no", "chance"], "almost-no-chance"), (["very", "unlikely"], "very-unlikely"),
            (["highly", "unlikely"], "very-unlikely"),
            (["highly", "improbable"], "highly-improbable"), (["extremely", "unlikely"], "very-unlikely"),
            (["very", "likely"], "very-likely"), (["highly", "likely"], "very-likely"), (["extremely", "likely"], "very-likely"),
            (["most", "likely"], "likely"), (["more", "likely", "than", "not"], "likely"),
            (["highly", "probable"], "highly-probable"),
            (["very", "probably"], "highly-probable"), (["most", "probably"], "probable"),
            (["almost", "certainly"], "almost-certain"), (["almost", "certain"], "almost-certain"),
            (["nearly", "certain"], "nearly-certain"),
            (["virtually", "certain"], "almost-certain"), (["roughly", "even"], "roughly-even"),
            (["even", "odds"], "roughly-even-odds"),
            (["even", "chance"], "roughly-even"), (["remote", "chance"], "remote"), (["remote", "possibility"], "remote"),
            (["unlikely"], "unlikely"), (["improbable"], "improbable"), (["likely"], "likely"), (["probably"], "probable"),
            (["probable"], "probable"),
        ],
        hedges: set(
            """
            may might could would should possibly perhaps maybe potentially allegedly reportedly purportedly seemingly apparently seems appears
            appeared suggests suspected believed thought considered if unclear feared hopes hope expected plans planned intends
            """),
        confidenceLevels: ["high": "high", "moderate": "moderate", "medium": "moderate", "low": "low"],
        confidenceNouns: ["confidence"],
        negations: set(
            """
            without refused failed declined not no never neither nor none nobody nothing cannot can't won't didn't doesn't don't isn't aren't wasn't weren't hasn't
            haven't hadn't wouldn't couldn't shouldn't
            """),
        opposing: set("decided decide decides voted vote votes ruled advised warned spoke argued"),
        comparisons: set(
            """
            more less fewer most least higher lower larger smaller greater better worse faster slower longer shorter double doubled triple tripled
            twice half halved rose fell increased decreased grew shrank dropped climbed declined cheaper costlier highest lowest largest
            smallest biggest first only record unprecedented stronger weaker deadliest worst best
            """),
        quantities: set(
            """
            percent per cent million billion trillion thousand hundred thousands hundreds dozens dozen two three four five six seven eight nine
            ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety third quarter half fifth tenth majority
            """),
        stopWords: set(
            """
            the a an of in on at by for from with to into about over under and or but nor so as is are was were be been being am has have had
            having do does did will would shall should can could may might must that this these those it its he she they them his her their we
            our you your i my me who which whom whose what when where why how if then than there here also just only very more most some any all
            such other own same too said says say according while because after before during until against between through s t not no up out off
            one two been report reports reported had ve re
            """),
        synonyms: EnglishSynonyms.table,
        clauseBreaks: [
            ["but"], ["while"], ["although"], ["though"], ["whereas"], ["even", "though"], ["even", "as"], ["yet"], ["albeit"],
        ],
        stem: EnglishStemmer.stem)

    private static func set(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
