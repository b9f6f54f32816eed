/// Lines about a member of a forum that stand beside what they wrote: since when, how much, from where.
enum MemberForm {
    /// Whether a line is a label of that kind with its value: `Joined: Jun 2004`, `Posts: 211`.
    static func isLabelled(_ line: String) -> Bool {
        guard line.count < 60, let colon = line.firstIndex(where: { ":：".contains($0) }) else { return false }
        return isLabel(String(line[..<colon]))
    }

    /// Whether a line is such a label alone.
    static func isLabel(_ line: String) -> Bool {
        guard line.count < 30 else { return false }
        let words = line.lowercased().split { !$0.isLetter }.map(String.init)
        guard (1...3).contains(words.count), let first = words.first else { return false }
        if words.count == 1 { return labels.contains(first) }
        return phrases.contains(words.joined(separator: " "))
    }

    /// Whether short lines are those about a member: two labels and more, one of which is no other list's, and nothing that reads
    /// as a sentence.
    ///
    /// - Parameter lines: one each block or part of a block that a line break ends.
    static func areAboutMember(_ lines: [String]) -> Bool {
        guard lines.count < 30, lines.allSatisfy({ $0.count < 80 && !($0.count > 40 && $0.endsSentence) }) else { return false }
        let found = Set(
            lines.filter { isLabelled($0) || isLabel($0) }
                .map { String($0.prefix { !":：".contains($0) }).lowercased().trimmedText })
        return found.count > 1 && found.contains { !common.contains($0) }
    }

    /// Labels that lists of facts about anything have.
    private static let common: Set<String> = [
        "location", "gender", "age", "rank", "group", "status", "from", "occupation", "points", "topics", "ort", "themen",
        "desde",
        "ubicación", "credits", "откуда", "likes", "messages",
    ]
    private static let labels: Set<String> = [
        "joined", "registered", "posts", "messages", "location", "threads", "topics", "reputation", "karma", "likes", "gender",
        "age", "rank", "group", "status", "member", "from", "occupation", "solutions", "points", "credits", "thanks",
        "registriert", "beiträge", "wohnort", "ort", "mitglied", "themen", "inscrit", "inscription", "localisation", "sujets",
        "registrado", "mensajes", "ubicación", "desde", "регистрация", "сообщения", "сообщений", "откуда", "iscritto", "messaggi",
        "registrato", "berichten", "inlägg", "postów", "注册", "帖子", "积分", "登録日", "投稿",
    ]
    private static let phrases: Set<String> = [
        "join date", "joined on", "member since", "total posts", "post count", "reaction score", "trophy points", "my location",
        "registered on", "thanks received", "last seen", "last visit", "mitglied seit", "dabei seit", "registriert seit",
        "inscrit le", "messages postés", "miembro desde", "fecha de registro", "date registered", "likes received", "user id",
        "thread starter", "best answers", "helpful votes",
    ]
}
