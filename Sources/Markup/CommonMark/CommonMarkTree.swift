internal import CCMark

/// The tree that libcmark makes of a text, as a flat list of events: the only place that walks C nodes.
enum CommonMarkTree {
    /// Parses a text and hands its events over; the tree they point into is freed afterwards.
    ///
    /// Walks with cmark's iterator, so that nesting costs no stack.
    static func withEvents<Result>(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeMutableBufferPointer<TreeEvent>) -> Result
    ) -> Result {
        var events: [TreeEvent] = []
        events.reserveCapacity(64 + bytes.count / 16)
        guard let root = parse(bytes) else {
            return events.withUnsafeMutableBufferPointer { body($0) }
        }
        defer { cmark_node_free(root) }
        append(root, to: &events, emptyTitles: mayHoldEmptyTitle(bytes))
        return events.withUnsafeMutableBufferPointer { body($0) }
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
        guard let start = bytes.baseAddress else { return cmark_parse_document("", 0, CMARK_OPT_DEFAULT) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            cmark_parse_document($0, bytes.count, CMARK_OPT_DEFAULT)
        }
    }

    private static func append(_ root: OpaquePointer, to events: inout [TreeEvent], emptyTitles: Bool) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let isExit = step == CMARK_EVENT_EXIT
            let type = cmark_node_get_type(node)
            var event = TreeEvent(kind: kind(of: type), isExit: isExit)
            switch event.kind {
            case .text, .htmlInline, .code:
                event.first = text(cmark_node_get_literal(node))
            case .link, .image:
                guard !isExit || event.kind == .image else { break }
                event.first = text(cmark_node_get_url(node))
                event.second = text(cmark_node_get_title(node))
                event.hasTitle = !event.second.isEmpty || emptyTitles && rendersTitle(node)
                event.number = -1
            case .heading:
                event.number = cmark_node_get_heading_level(node)
            case .list:
                event.isTight = cmark_node_get_list_tight(node) != 0
                event.isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
                event.number = cmark_node_get_list_start(node)
            case .codeBlock:
                event.first = text(cmark_node_get_literal(node))
                event.second = text(cmark_node_get_fence_info(node))
            case .htmlBlock:
                event.first = text(cmark_node_get_literal(node))
            default: break
            }
            if event.kind.rawValue < TreeEvent.Kind.text.rawValue, !isExit {
                event.startLine = cmark_node_get_start_line(node)
                event.startColumn = cmark_node_get_start_column(node)
                event.endLine = cmark_node_get_end_line(node)
            }
            events.append(event)
        }
    }

    private static func text(_ start: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let start else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = ccmark_length(start)
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: count)
    }

    private static func kind(of type: cmark_node_type) -> TreeEvent.Kind {
        switch type {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_DOCUMENT: .document
        default: .other
        }
    }

    /// Whether a text holds two title delimiters side by side: cmark's interface does not tell an empty title from none.
    private static func mayHoldEmptyTitle(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            switch (last, byte) {
            case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "'"), UInt8(ascii: "'")),
                (UInt8(ascii: "("), UInt8(ascii: ")")):
                return true
            default: last = byte
            }
        }
        return false
    }

    /// Whether cmark writes a `title` for a link or image whose title reads as empty.
    private static func rendersTitle(_ node: OpaquePointer) -> Bool {
        guard let rendered = cmark_render_xml(node, CMARK_OPT_DEFAULT) else { return false }
        defer { Markdown.release(rendered) }
        return String(cString: rendered).contains(" title=\"\"")
    }
}
