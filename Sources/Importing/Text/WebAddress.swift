internal import Foundation
internal import Hypertext

/// Absolute `http` and `https` addresses from what links hold (RFC 3986, section 5).
enum WebAddress {
    /// The address that a reference means on a page; nothing where it is none that an archive may link to.
    static func absolute(_ reference: String, base: String?) -> String? {
        let reference = String(String.UnicodeScalarView(reference.unicodeScalars.filter { $0.value >= 0x20 })).trimmedText
        guard !reference.isEmpty, !reference.hasPrefix("#"), reference.utf8.count < 4096 else { return nil }
        if reference.lowercased().hasPrefix("mailto:") { return Address(mail: reference)?.text }
        if let address = Address(web: reference) { return address.text }
        if reference.hasPrefix("//"), base == nil { return Address(web: "https:" + reference)?.text }
        guard let url = URL(string: reference, relativeTo: base.flatMap { URL(string: $0) }) else { return nil }
        return Address(web: url.absoluteURL.absoluteString)?.text
    }
}
