import ArchiveGeneration

/// What was asked for on the command line.
struct Arguments {
    var size = ArchiveSize(articles: 10_000, claims: 10_000, actors: 1_000)
    var output: String?
    var hugoOutput: String?
    var jobs: Int?
    var asksForHelp = false

    static let usage = """
        usage: generate-archive [--out DIR] [--hugo DIR] [--articles N] [--claims N] [--actors N] [--topics N]
                                [--seed S] [--jobs N]

        Writes an archive that is made up, in order, and the same for the same numbers and seed.

          --out DIR       where the archive goes: an empty folder, or one that is not there yet
          --hugo DIR      where the content of a Hugo site that shows the same goes, likewise
          --articles N    articles of about 3 KB with about 5 annotations each (10000)
          --claims N      claims with verdicts, positions and evidence (10000)
          --actors N      actors with relations (1000)
          --topics N      topics (one for each hundred claims)
          --seed S        the seed (1)
          --jobs N        how many tasks write (the number of processors)
        """

    /// - Throws: `Mistake`, a sentence for the person who typed it.
    init(_ words: [String]) throws {
        var numbers: [String: UInt64] = [:]
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--help", "-h": asksForHelp = true
            case "--out", "--hugo":
                guard let path = rest.popFirst(), !path.isEmpty else { throw Mistake("\(word) wants a folder") }
                if word == "--out" { output = path } else { hugoOutput = path }
            case "--articles", "--claims", "--actors", "--topics", "--seed", "--jobs":
                guard let value = rest.popFirst(), let number = UInt64(value), number < 1 << 62 else {
                    throw Mistake("\(word) wants a whole number")
                }
                numbers[word] = number
            default: throw Mistake("unknown option \(word)")
            }
        }
        func number(_ name: String) -> Int? { numbers[name].map { Int($0) } }
        size = ArchiveSize(
            articles: number("--articles") ?? size.articles, claims: number("--claims") ?? size.claims,
            actors: number("--actors") ?? size.actors, topics: number("--topics"), seed: numbers["--seed"] ?? size.seed)
        jobs = number("--jobs")
    }
}

/// What is wrong with the command line, as a sentence.
struct Mistake: Error {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}
