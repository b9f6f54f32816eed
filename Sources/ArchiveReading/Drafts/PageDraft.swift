internal import ArchiveModel
package import Markup

/// A free page's file, as it is written.
package struct PageDraft: RecordDraft {
    package static var kind: RecordKind { .page }

    package var header = HeaderDraft()
    package var body = Body()
    var title: String?
    var menu: Int?

    package init() {}

    package mutating func removeWords() {}

    package mutating func removePlaces() { (title, menu) = (nil, nil) }

    package static let allFields: [Field<PageDraft>] = ownFields + HeaderDraft.fields()
    package static let ownFields: [Field<PageDraft>] = [
        .required("title", .text, \.title, "What the page is called."),
        .optional("menu", .wholeNumber, \.menu, "Its place in the site's menu; without it the page is not in it."),
    ]
}
