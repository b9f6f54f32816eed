import ArchiveModel
import Mustache

/// A date as precisely as it is known.
struct DateView: View {
    let date: PartialDate

    init(_ date: PartialDate) { self.date = date }

    static let shape = Shape<DateView>(
        "date",
        [
            .text("machine", doc: "For `datetime` attributes.") { DateText.machine($0.date) },
            .text("text", doc: "As far as it is known: «March 2021».") { DateText.words($0.date) },
        ])
}
