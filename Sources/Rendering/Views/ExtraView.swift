import ArchiveModel
import Markup
import Mustache

/// One entry of a record's `extra`.
struct ExtraView: View {
    let extra: Extra

    static let shape = Shape<ExtraView>(
        "extra", [.text("key") { $0.extra.key }, .text("value") { $0.extra.value }])
}
