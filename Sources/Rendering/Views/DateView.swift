import ArchiveModel
import Mustache

/// A date as precisely as it is known.
struct DateView: View {
    let machine: String
    let text: String

    init(_ date: PartialDate, _ words: Words) {
        machine = DateText.machine(date)
        text = words.date(date)
    }

    static let shape = Shape<DateView>(
        "date",
        [
            .text("machine", doc: "For `datetime` attributes.") { $0.machine },
            .text("text", doc: "As far as it is known: «March 2021».") { $0.text },
        ])
}

extension Site {
    func view(of date: PartialDate) -> DateView { DateView(date, words) }
}
