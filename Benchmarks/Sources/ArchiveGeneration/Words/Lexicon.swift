/// The words that sentences are made of.
///
/// None of them is a rating or a word of likelihood, none is a number, and none holds a character that means something in
/// Markdown or YAML: so that an archive is in order under the editorial rules, too.
enum Lexicon {
    static let places = [
        "Norvale", "Eastmark", "Harrow Bay", "Tilden", "Corvane", "Lindholm", "Port Aster", "Westmere", "Sandrift",
        "Kelmark", "Brindle", "Ostrava Hills", "Merrow", "Fenwick", "Aldgate", "Stonebridge", "Valmora", "Redcliff",
        "Havering", "Dunmore", "Arlen", "Pellworm", "Novaria", "Thornbury", "Caldera", "Mistral", "Greywater",
        "Silvan", "Ulmen", "Hartwell", "Oakhurst", "Belmar", "Rønne", "Säter", "Peñalba", "Kirkwall", "Lowmoor",
        "Ardenne", "Zellin", "Quarrington",
    ]
    static let bodies = [
        "port authority", "city council", "health board", "water board", "audit office", "school board",
        "rail agency", "energy ministry", "fisheries office", "housing fund", "tax office", "central bank",
        "transit agency", "election office", "court service", "police service", "land registry", "power utility",
        "labour office", "customs service",
    ]
    static let verbs = [
        "withheld", "published", "revised", "overstated", "understated", "cancelled", "approved", "rejected",
        "delayed", "doubled", "halved", "sold", "leased", "audited", "paid for", "lost", "misreported", "suspended",
        "reopened", "closed",
    ]
    static let objects = [
        "the dredging figures", "the flood defences", "its hiring plan", "the emissions data", "the vaccine order",
        "the ferry contract", "the school survey", "the rail budget", "the water tests", "the voter list",
        "the housing quota", "the grid upgrade", "the debt report", "the bridge repairs", "the pension fund",
        "the waste permits", "the fuel reserve", "the land sale", "the exit poll", "the crime statistics",
        "the export licences", "the tender results", "the safety review", "the payroll records",
        "the fishing quota", "the bus fares", "the archive files", "the tariff list", "the drought plan",
        "the census returns",
    ]
    static let circumstances = [
        "after a complaint from residents", "before the budget was voted", "without a public tender",
        "against the advice of its lawyers", "at the request of the ministry", "while the inquiry was under way",
        "during the summer recess", "on the advice of an outside firm", "in a session that was closed to the press",
        "once the term of the chair had ended", "with the consent of the regulator", "after the storm had passed",
        "despite a ruling of the court", "as part of a wider reform", "for reasons that were never given",
        "under a contract with a private operator",
    ]
    static let quantities = [
        "complaints", "pages of minutes", "households", "tonnes of freight", "signed letters", "invoices",
        "permits", "entries in the register", "ballots", "litres of fuel", "tickets", "items of correspondence",
        "samples", "contracts", "vehicles", "staff members",
    ]
    static let openers = [
        "In the weeks that followed", "According to people familiar with the matter", "At a hearing in the spring",
        "In an answer to parliament", "After a long debate", "For most of the year", "In a letter to the chamber",
        "Outside the meeting", "On the following morning", "By the end of the season",
        "In the minutes of the session", "As the inquiry went on", "In public", "Behind closed doors",
        "At the time", "Some months earlier", "In its reply", "Under the old rules", "Seen from the harbour",
        "When asked by reporters",
    ]
    static let subjects = [
        "the committee", "a spokesperson", "the opposition", "the mayor’s office", "an adviser", "the auditor",
        "the regional press", "a former member of the board", "the contractor", "a group of residents",
        "the deputy minister", "the union", "the harbour master", "a lawyer for the city", "the inspectors",
        "the editor of the local paper", "a panel of engineers", "the treasurer", "the commission",
        "a neighbouring town", "the registry", "the court clerk", "the research unit", "an independent reviewer",
    ]
    static let predicates = [
        "declined to comment on", "welcomed", "asked for a review of", "criticised", "set out the background of",
        "described the history of", "compared notes on", "gave a short account of", "warned against a repeat of",
        "made public the terms of", "defended", "looked again at", "explained the reasons for",
        "took no position on", "kept a record of", "opened an inquiry into", "summarised", "voted on",
        "returned to the question of", "shared documents about",
    ]
    static let matters = [
        "the agreement with the operator", "the choice of the site", "the handling of the files",
        "the change of course", "the timetable for the works", "the role of the supplier",
        "the cost of the repairs", "the way the count was made", "the dispute over the figures",
        "the transfer of the archive", "the delay in the reports", "the rules for public tenders",
        "the decision of the council", "the conduct of the survey", "the proposal for a new pier",
        "the state of the reservoirs", "the plans for the old depot", "the terms of the settlement",
        "the future of the line", "the notice that residents were given", "the use of the reserve fund",
        "the findings of the inspectors", "the exchange of letters", "the appointment of the director",
        "the closing of the ward", "the quality of the samples", "the access to the register",
        "the sale of the wharf",
    ]
    static let tails = [
        "and promised to return to it in the autumn", "but gave no further detail", "as the law requires",
        "in front of a full gallery", "with little discussion", "in the presence of the press",
        "while the ministry looked on", "in terms that left room for interpretation", "as it had done before",
        "before the matter went to the court", "and handed the papers to the archive", "in the plainest terms",
        "although the records were incomplete", "which the council had asked for",
        "over the objections of the board", "on behalf of the region", "to the surprise of its partners",
        "without naming a source",
    ]
    static let fields = [
        "Fisheries", "Energy", "Transport", "Health", "Media", "Water", "Housing", "Trade", "Election", "Climate",
        "Labour", "Archive", "Rail", "Harbour", "Security", "Education", "Finance", "Heritage", "Forestry",
        "Statistics",
    ]
    static let institutions = [
        "Agency", "Institute", "Council", "Commission", "Foundation", "Observatory", "Authority", "Association",
        "Bureau", "Inspectorate", "Forum", "Centre",
    ]
    static let papers = [
        "Courier", "Gazette", "Herald", "Observer", "Chronicle", "Post", "Tribune", "Ledger", "Wire", "Mail",
    ]
    static let movements = [
        "Alliance", "Front", "Movement", "Initiative", "Assembly", "League", "Collective", "Network",
    ]
    static let givenNames = [
        "Ada", "Alma", "Anders", "Anika", "Bela", "Bruno", "Carla", "Cyril", "Dalia", "Dario", "Edda", "Elias",
        "Emil", "Enza", "Farid", "Fiona", "Gero", "Greta", "Hanna", "Hugo", "Ines", "Ivan", "Jana", "Joris", "Kaja",
        "Karim", "Lars", "Leila", "Lucia", "Malik", "Mara", "Mateo", "Mira", "Nadia", "Nils", "Noor", "Olga",
        "Omar", "Paula", "Pavel", "Petra", "Quentin", "Rania", "Renzo", "Rosa", "Rufus", "Salma", "Selma", "Simon",
        "Sofia", "Søren", "Tara", "Theo", "Tomas", "Ulla", "Vera", "Viktor", "Wanda", "Willem", "Xenia", "Yara",
        "Yusuf", "Zoë", "Zoran",
    ]
    static let familyNames = [
        "Abbas", "Adler", "Almeida", "Andersen", "Arendt", "Bakker", "Balint", "Barros", "Becker", "Bergman",
        "Blanc", "Borg", "Brandt", "Castell", "Cerny", "Conti", "Costa", "Dahl", "Darwish", "Delacroix", "Demir",
        "Dobos", "Duarte", "Ekholm", "Eriksen", "Falk", "Farkas", "Ferrand", "Fischer", "Fontana", "Forster",
        "Gallo", "Garrido", "Geller", "Gomez", "Graf", "Haas", "Haddad", "Halvorsen", "Hartmann", "Hedlund",
        "Horvath", "Ibsen", "Ilic", "Jansen", "Jaworski", "Kallio", "Kaplan", "Karlsson", "Keller", "Khoury",
        "Kovacs", "Kramer", "Laine", "Lambert", "Larsen", "Lindqvist", "Lopez", "Madsen", "Maier", "Marek",
        "Martel", "Mendes", "Moreau", "Müller", "Nagy", "Nasser", "Nemec", "Novak", "Nyman", "Oliveira", "Olsson",
        "Orsini", "Ostrow", "Palmer", "Pereira", "Petrov", "Pinto", "Popescu", "Quist", "Rahman", "Ramos",
        "Rasmussen", "Ricci", "Rossi", "Roth", "Saito", "Salas", "Santos", "Sauer", "Schmid", "Serra", "Sharif",
        "Silva", "Simic", "Sorensen", "Steiner", "Strand", "Suarez", "Svensson", "Takala", "Tanaka", "Teller",
        "Thorne", "Toth", "Ueda", "Urban", "Vance", "Varga", "Vidal", "Vogel", "Wagner", "Weiss", "Winter", "Wolff",
        "Yilmaz", "Zeman", "Zimmer", "Øberg",
    ]
    static let topicSubjects = [
        "Election", "Harbour", "Water", "Energy", "Housing", "Rail", "Health", "School", "Budget", "Climate",
        "Border", "Media", "Farm", "Court", "Police", "Pension", "Forest", "Budgetary", "Digital", "Maritime",
    ]
    static let topicAspects = [
        "security", "finance", "oversight", "reform", "statistics", "safety", "planning", "contracts", "staffing",
        "history", "access", "maintenance", "records", "policy", "pricing", "supply", "research", "transparency",
    ]
    static let captions = [
        "Soundings by year", "Reservoir levels by month", "Turnout by district", "Permits by quarter",
        "Fares by line", "Samples by station", "Repairs by bridge", "Complaints by ward",
    ]
    static let relations = [
        "adviser to", "member of", "owned by", "reports to", "partner of", "predecessor of", "spokesperson for",
        "supplier of", "chair of", "funded by",
    ]
}
