import ArchiveModel
import Hypertext
import Markup
import Mustache

/// A picture, recording or document that belongs to a record.
struct MediumView: View {
    let medium: Medium
    let address: Address

    static let shape = Shape<MediumView>(
        "medium",
        [
            .address("address") { $0.address },
            .text("file", doc: "The path below `assets/`.") { $0.medium.file.value },
            .flag("isImage") { MediumView.isImage($0.medium.file.value) },
            .text("alt", doc: "What it shows, in words.") { $0.medium.alt },
            .text("caption") { $0.medium.caption },
            .text("credit") { $0.medium.credit },
            .address("original", doc: "Where it was found.") { $0.medium.url },
            .address("archived") { $0.medium.archived },
            .text("sha256", doc: "Of the file's bytes, in lower-case hexadecimal.") { $0.medium.sha256 },
        ])

    /// Whether browsers show a file of that name as a picture.
    private static func isImage(_ file: String) -> Bool {
        let name = file.lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"].contains { name.hasSuffix($0) }
    }
}

extension Site {
    func view(of medium: Medium) -> MediumView {
        MediumView(medium: medium, address: routes.asset(medium.file.value))
    }
}
