/// Why a file of the site is made anew.
struct BuildCause: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable {
        /// Nothing stood there, or nothing is known of what stood there.
        case new
        /// It was changed in the output folder.
        case edited
        /// All files were to be made anew.
        case forced
        case program
        case template
        /// Settings, options, names, media or the frame of all pages.
        case shared
        case record
        /// What points at a record.
        case incoming
        /// The orders of the archive's lists.
        case orders
        /// It shows parts of the whole archive.
        case whole
    }

    let kind: Kind
    /// The file of the template or record; empty for what concerns none.
    let subject: String

    init(_ kind: Kind, _ subject: String = "") {
        self.kind = kind
        self.subject = subject
    }

    /// The end of a sentence that begins with «because».
    var words: String {
        switch kind {
        case .new: "nothing that a build knew of stood there"
        case .edited: "it was changed in the output folder"
        case .forced: "everything was to be made anew"
        case .program: "another program made it"
        case .template: "its template \(subject), or what that includes, changed"
        case .shared: "settings, options, names of records, media or what stands around every page changed"
        case .record: "\(subject) changed"
        case .incoming: "what refers to \(subject) changed"
        case .orders: "it shows a list of the archive, and one of those has other entries or another order"
        case .whole: "it shows parts of the whole archive, of which something changed"
        }
    }
}
