import ArchiveModel
import Hypertext
import Markup

/// One statement that the words of an article make, or one mention: a span that carries several claims is as many of them.
struct PublishedAnnotation: Sendable {
    enum Subject: Sendable {
        case claim(ClaimAnchor)
        case actor(Handle<Actor>, ordinal: Int)
    }

    let article: Article
    /// Into the article's annotations.
    let index: Int
    let subject: Subject
    /// How many of the article's stand before it.
    let offset: Int

    var annotation: Annotation { article.body.annotations[index] }
    var linked: LinkedAnnotation { article.annotations[index] }

    /// The id of its words on the article's page.
    func anchor(in archive: Archive) -> String {
        switch subject {
        case .claim(let anchor): ArticleAnchors.claim(archive[anchor.claim].id, ordinal: anchor.ordinal)
        case .actor(let actor, let ordinal): ArticleAnchors.actor(archive[actor].id, ordinal: ordinal)
        }
    }

    var exact: String { article.body.text[annotation.text] }
    var prefix: String { article.body.text[annotation.quote.prefix] }
    var suffix: String { article.body.text[annotation.quote.suffix] }

    /// Code points of the archived text; nothing where that is not published, as nobody could look them up.
    var position: ByteRange? { article.publishesText ? annotation.position : nil }
}

extension Site {
    /// The annotations of an article's page, in the order of their numbers, then of their claims.
    ///
    /// None of a withdrawn article; none that names drafts alone.
    func publishedAnnotations(of handle: Handle<Article>) -> [PublishedAnnotation] {
        let article = archive[handle]
        guard !article.isWithdrawn else { return [] }
        var all: [PublishedAnnotation] = []
        for (index, linked) in article.annotations.enumerated() where linked.number > 0 {
            let subjects: [PublishedAnnotation.Subject] =
                switch linked.subject {
                case .claims(let anchors): anchors.map { .claim($0) }
                case .actor(let actor, let anchor): [.actor(actor, ordinal: anchor)]
                case .plainText: []
                }
            for subject in subjects {
                all.append(PublishedAnnotation(article: article, index: index, subject: subject, offset: all.count))
            }
        }
        return all
    }

    /// How many these are, without making them.
    func publishedAnnotationCount(of handle: Handle<Article>) -> Int {
        let article = archive[handle]
        guard !article.isWithdrawn else { return 0 }
        return article.annotations.reduce(0) { count, linked in
            guard linked.number > 0 else { return count }
            return switch linked.subject {
            case .claims(let anchors): count + anchors.count
            case .actor: count + 1
            case .plainText: count
            }
        }
    }

    /// The address under which an annotation can be had: its place in the file that holds it, or in the page where no such
    /// files are written.
    func address(of annotation: PublishedAnnotation) -> Address {
        let id = annotation.article.id
        let route =
            archive.settings.writes(.annotations)
            ? Routes.annotations(id, page: annotation.offset / pageSize + 1) : Routes.article(id)
        return routes.absolute(route, fragment: annotation.anchor(in: archive))
    }
}
