import ArchiveModel
import Hypertext
import Markup

extension Site {
    /// The frame of a page of a list.
    ///
    /// - Parameters:
    ///   - kind: of the overview that the list belongs to.
    ///   - number: from 1.
    func frame(ofList title: String, of kind: RecordKind, route: Route, page number: Int) -> FrameView {
        frame(
            title: words.title(of: title, page: number), description: nil, route: route,
            crumbs: route == Routes.list(kind) ? [] : crumbs(of: kind))
    }
}
