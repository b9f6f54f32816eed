import Hypertext

// Block quotes, lists and items, and what is left out of them.

extension BodyWriter {
    mutating func enterContainer(_ event: TreeEvent) {
        let kind: BodyContainer.Kind =
            event.kind == .blockQuote ? .quote : event.kind == .list ? .list : .item
        let container = BodyContainer(
            kind: kind, isTight: event.isTight, isOrdered: event.isOrdered, number: event.number,
            htmlStart: html.count, holeStart: holes.count, wasOmitting: isOmitting)
        if options.excerptsOnly, kind != .item { writeOmission() }
        startLine()
        switch kind {
        case .quote: put("<blockquote>\n")
        case .list where !event.isOrdered: put("<ul>\n")
        case .list where event.number == 1: put("<ol>\n")
        case .list:
            put("<ol start=\"")
            html.append(utf8: String(event.number))
            put("\">\n")
        case .item: writeItemStart()
        }
        containers.append(container)
    }

    mutating func writeItemStart() {
        guard var list = containers.popLast() else { return }
        if list.isOrdered, list.hasGap {
            put("<li value=\"")
            html.append(utf8: String(list.number))
            put("\">")
        } else {
            put("<li>")
        }
        list.number &+= 1
        containers.append(list)
    }

    mutating func leaveContainer() {
        guard let container = containers.popLast() else { return }
        let isPublished = container.isPublished || !options.excerptsOnly
        if !isPublished {
            html.removeSubrange(container.htmlStart...)
            holes.removeSubrange(container.holeStart...)
            isOmitting = isOmitting || container.wasOmitting
        } else {
            if options.excerptsOnly, container.kind != .list { writeOmission() }
            if container.kind == .quote { startLine() }
            switch container.kind {
            case .quote: put("</blockquote>\n")
            case .list: put(container.isOrdered ? "</ol>\n" : "</ul>\n")
            case .item: put("</li>\n")
            }
        }
        guard !containers.isEmpty else { return }
        if isPublished { containers[containers.count - 1].isPublished = true }
        if container.kind == .item { containers[containers.count - 1].hasGap = !isPublished }
    }

    /// The mark for blocks that are left out, where one is due.
    mutating func writeOmission() {
        guard isOmitting else { return }
        isOmitting = false
        startLine()
        put("<p class=\"omitted\">[…]</p>\n")
    }
}
