/// The texts of the interface that pages need beyond their templates, by their keys in `Templates/strings`.
///
/// Those that stand for the values of a vocabulary are not here: `Words` builds their keys from the values.
enum Word: String, CaseIterable {
    case home
    case notFound = "not-found.title"
    case data = "data.title"
    case corrections = "corrections.title"
    case notRated = "verdict.none"
    case rated = "verdict.rated"
    case note = "note.name"
    case share
    case isAbout = "tally.about"
    case day = "date.day"
    case month = "date.month"
    case moment = "date.moment"

    case listPage = "list.page"
    case claimsRated = "list.rated"
    case claimsUnrated = "list.unrated"
    case claimsOf = "list.claims-of"
    case articlesOf = "list.articles-of"
    case actorsUnder = "list.actors-under"
    case otherInitials = "list.other-initials"

    case namesAnd = "names.and"
    case namesOthers = "names.others"
    case leftOutClaims = "left-out.claims"
    case leftOutArticles = "left-out.articles"
    case leftOutBoth = "left-out.both"

    case knownToday = "known.today"
    case knownUndated = "known.undated"

    case firstMade = "timeline.first-made"
    case carried = "timeline.carried"
    case reviewed = "timeline.reviewed"
    case madeFirst = "timeline.made-claim"
    case publishedArticle = "timeline.published-article"
    case ratedAs = "timeline.rated-as"
    case firstRated = "timeline.first-rated"
    case unrated = "timeline.unrated"
    case eventOf = "timeline.event"
    case laneStatements = "lane.statements"
    case laneAbout = "lane.about"
    case lanePublications = "lane.publications"
    case laneMade = "lane.made"
    case lanePositions = "lane.positions"
    case laneArticles = "lane.articles"
    case laneArchive = "lane.archive"

    case verdictChanged = "event.changed"
    case verdictGiven = "event.rated"
    case verdictTaken = "event.unrated"
    case withdrawn = "withdrawn.title"

    case unnamedSpeaker = "speaker.unnamed"
    case reportedBy = "attribution.by"
    case reportedByItself = "reported.itself"
    case reportedByUnnamed = "reported.unnamed"
    case reportedAs = "reported.as"
    case likelihood
    case fact = "drift.fact"
    case statedAsFact = "wording.fact"

    case license = "site.license"
    case verdictIs = "verdict.label"
    case reviewedOn = "claim.reviewed"
    case reviewedBy = "claim.reviewed-by"
    case positions = "claim.positions"
    case evidence = "claim.evidence"
    case appearances = "claim.appearances"
    case history = "claim.history"
    case translation = "evidence.translation"
    case pageOfSource = "evidence.page"
    case inSource = "source.in"
    case source
    case archivedCopy = "source.archived"
    case original = "source.original"
    case remark
    case withdrawnOn = "withdrawn.on"
    case certainty
    case elsewhere = "actor.elsewhere"

    case dataTable = "data.table"
    case dataColumns = "data.columns"
    case dataLines = "data.lines"
    case dataAnnotations = "data.annotations"
    case dataText = "data.text"
    case dataReviews = "data.reviews"
    case dataAtom = "data.atom"
    case dataFeed = "data.feed"
    case dataRecord = "data.record"
    case dataSchema = "data.schema"
    case dataIntegrity = "data.integrity"
}

/// What is counted, by the keys of its forms in `Templates/strings`.
enum Counted: String, CaseIterable {
    case articles = "count.article"
    case claims = "count.claim"
    case actors = "count.actor"
    case topics = "count.topic"
    case pages = "count.page"
    case positions = "count.position"
    case statements = "count.statement"
    case mentions = "count.mention"
    case citations = "count.citation"
    case links = "count.link"
    case origins = "count.origin"
    case commonClaims = "count.common-claim"
    case entries = "count.entry"
    case evidence = "count.evidence"
}
