package import Hypertext

/// Where a link of a body leads, after linking.
package enum LinkTarget: Sendable, Hashable {
    /// A page of this archive's records, with a fragment that exists on it.
    case record(RecordReference, fragment: String?)
    /// A path of this site as it was written, from its root, with its leading slash and with query and fragment if it has them;
    /// the base path is added when it is shown.
    case site(path: String)
    /// A place on the same page.
    case fragment(String)
    /// `http`, `https` or `mailto`.
    case external(Address)
}
