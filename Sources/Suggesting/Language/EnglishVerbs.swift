/// English forms that are verbs of a clause: auxiliaries, irregular past forms, and some that are hardly ever nouns.
enum EnglishVerbs {
    static let auxiliaries = words(
        """
        is are was were be been being am has have had having do does did will would shall should can could may might must cannot can't won't
        wouldn't shouldn't couldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ain't mustn't i've we've they've
        you've i'd we'd they'd he'd she'd i'm we're they're you're it's i'll we'll they'll he'll she'll
        """)

    static let passive = words("is are was were be been being isn't aren't wasn't weren't am get got gets")

    /// Besides what ends in -ed, which a rule knows.
    static let finite = auxiliaries.union(
        words(
            """
            said says told tells wrote found finds showed shows saw knew became becomes began begins broke brought built bought came comes
            chose cost cut dealt did drew drove ate fell falls felt fought fled flew forbade forgot gave gives went goes got gets grew grows had
            held holds hit hurt kept keeps knew led leads left leaves lent let lost loses made makes meant met paid pays put ran runs rose
            rises sang sank sat sent sends set shot shut slept sold sells spent spends spoke speaks stood stands stole struck sued swore took
            takes taught thought threw understood wants warned wears went won wins withdrew became believes thinks remains contains includes
            involves allows causes requires provides affects helps seems appears expects hopes fears supports opposes denies rejects rests lies
            exist exists remain remain become begin contain include involve require depends belongs continues serves receives produces carries covers covered faces claims argues warns notes adds hides
            represents oversees prefers sought seeks refuses refuse undertook overtook overcame arose bore bred cast crept dug froze ground hung laid lay
            rode rang sought shook shone shrank slid spread sprang stuck stung swept swung tore wept wove wound upheld
            fled bled fed shed split quit bid bet burst hurt spun wrung
            """))

    /// Nouns and adjectives that end as past forms do.
    static let notPast = words(
        """
        bed red speed need seed feed weed shed indeed hundred breed united sacred naked aged wicked exceed proceed succeed deed embed wed sled
        creed reed greed hatred kindred agreed-upon so-called alleged supposed
        """)

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
