import ArchiveModel
import Hypertext
import Markup

/// Fills the holes of a body: the marks of its annotations, the addresses of its links and images.
struct BodyHTML {
    let site: Site
    let body: Body
    let linkTargets: [LinkTarget]
    /// Empty where the record's body can hold none.
    var annotations: [LinkedAnnotation] = []
    /// Empty where no record quotes it.
    var quotes: [QuoteAnchor] = []

    /// The body as it stands in a page.
    var html: HTML {
        var output: [UInt8] = []
        output.reserveCapacity(body.html.count + body.holes.count * 96)
        body.html.withUnsafeBufferPointer { source in
            var start = 0
            var next = 0
            for hole in body.holes {
                let end = Int(hole.offset)
                // An anchor goes before the character that it stands at, so behind every hole there.
                while next < quotes.count, quotes[next].offset < end {
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<quotes[next].offset]))
                    quotes[next].append(to: &output)
                    start = quotes[next].offset
                    next += 1
                }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<end]))
                fill(hole.content, &output)
                start = end
            }
            for quote in quotes[next...] {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<quote.offset]))
                quote.append(to: &output)
                start = quote.offset
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
        return HTML(rendered: output)
    }

    /// What a link without a text of its own shows: the title of the record or heading that it leads to.
    private func title(of target: LinkTarget) -> String {
        switch target {
        case .record(let reference, _): return site.archive[reference].displayTitle
        case .fragment(let fragment):
            if let heading = body.headings.first(where: { $0.id == fragment }) { return body.text[heading.text] }
        case .site, .external: break
        }
        return site.address(of: target).text
    }

    private func fill(_ content: Hole.Content, _ output: inout [UInt8]) {
        switch content {
        case .annotationStart(let index):
            AnnotationMark(site, body, annotations, Int(index))?.appendStart(to: &output)
        case .annotationEnd(let index):
            AnnotationMark(site, body, annotations, Int(index))?.appendEnd(to: &output)
        case .annotationReference(let index):
            AnnotationMark(site, body, annotations, Int(index))?.appendReference(to: &output)
        case .linkAddress(let index):
            HTMLEscaping.append(site.address(of: linkTargets[Int(index)]).text, to: &output)
        case .linkText(let index):
            // Marked, since it is no part of the article's text.
            output.append(utf8: "<span class=\"link-title\">")
            HTMLEscaping.append(title(of: linkTargets[Int(index)]), to: &output)
            output.append(utf8: "</span>")
        case .imageAddress(let index):
            let path = body.images[Int(index)].path.dropFirst("/assets/".count)
            HTMLEscaping.append(site.routes.asset(String(path)).text, to: &output)
        }
    }
}

extension Site {
    func html(of handle: Handle<Article>) -> HTML {
        let article = archive[handle]
        return BodyHTML(
            site: self, body: article.body, linkTargets: article.linkTargets, annotations: article.annotations,
            quotes: QuoteAnchor.all(of: handle, in: archive)
        ).html
    }

    /// A body that can hold no annotations.
    func html(of body: Body, linkTargets: [LinkTarget]) -> HTML {
        BodyHTML(site: self, body: body, linkTargets: linkTargets).html
    }

    func address(of target: LinkTarget) -> Address {
        switch target {
        case .record(let reference, let fragment):
            // A withdrawn record's page is a notice, without the places that its body had.
            guard let fragment, !archive[reference].isWithdrawn else { return addresses[reference] }
            return addresses.address(reference, fragment: fragment)
        case .site(let path):
            // As the editor wrote it: it begins with a slash, and may hold characters that an address cannot.
            return routes.address(path: PercentEncoding.escape(path.drop { $0 == "/" }))
        case .fragment(let fragment): return Address(site: "#" + PercentEncoding.encode(fragment))
        case .external(let address): return address
        }
    }

}

extension PercentEncoding {
    /// An address with what no address can hold escaped: white space, quotes, and everything that is not ASCII.
    static func escape(_ address: some StringProtocol) -> String {
        let plain = Set("!#$%&'()*+,-./:;=?@_~".utf8)
        var result = ""
        for byte in address.utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar) || plain.contains(byte) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
