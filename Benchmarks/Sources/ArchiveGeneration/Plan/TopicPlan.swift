/// What is settled of a topic before any record is written.
package struct TopicPlan: Sendable {
    package let id: String
    package let title: String

    init(number: Int) {
        let subjects = Lexicon.topicSubjects
        let aspects = Lexicon.topicAspects
        let places = Lexicon.places
        let pairs = subjects.count * aspects.count
        var title = "\(subjects[number % subjects.count]) \(aspects[number / subjects.count % aspects.count])"
        if number >= pairs { title += " in \(places[(number / pairs - 1) % places.count])" }
        if number >= pairs * (places.count + 1) { title += " \(number / pairs / places.count)" }
        self.title = title
        id = Slug.make(title)
    }
}
