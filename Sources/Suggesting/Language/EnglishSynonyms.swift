/// English words that say the same in claims, as rings: each word stands for the first of its ring.
enum EnglishSynonyms {
    static let table: [String: String] = {
        var result: [String: String] = [:]
        for ring in rings.split(separator: "\n") {
            let words = ring.split(separator: " ").map(String.init)
            for word in words where result[word] == nil { result[word] = words.first }
        }
        return result
    }()

    private static let rings = """
        authorise authorised authorize authorized approve approved approves sanctioned sanction authorisation authorization approval
        email emails e-mail e-mails
        influence sway swayed influencing
        interfere interfered interference interfering meddle meddling meddled tamper tampered tampering
        deploy deployed deploying deployment carry-out
        change changed altered alter altering changes alteration
        harm harmed hurt undercut undermine undermined undermining denigrate denigrated denigrating disparage disparaging disparaged smear smeared
        help helped aid aided boost boosted boosting support supported supporting
        aim aimed aims goal goals purpose
        rise rose risen increase increased increases grow grew grown climbed climb
        fall fell fallen drop dropped decrease decreased decline declined
        die died dead deaths death killed kill
        begin began begun start started starts
        end ended ends finish finished stop stopped
        use used uses using employ employed
        buy bought purchase purchased
        child children kids kid
        car cars vehicle vehicles automobile
        doctor doctors physician physicians
        vote votes voting ballot ballots
        fraud fraudulent rigged rigging rig
        country countries nation nations
        firm firms company companies business businesses
        vaccine vaccines vaccination vaccinations jab jabs inoculation
        money funds funding cash
        build built construct constructed building
        show shown showed demonstrate demonstrated
        big large huge
        hacking hack hacked cyber hackers
        lawmaker lawmakers legislator legislators parliamentarian mp mps
        polluted pollution contaminated contamination
        cause caused causes causing led lead
        """
}
