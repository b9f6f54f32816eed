internal import CGumbo

/// Parses HTML by the rules of the WHATWG HTML standard, as libgumbo has them.
enum HTMLParser {
    /// The tree of a page in UTF-8; whatever the bytes are, there is one.
    static func parse(_ page: [UInt8]) -> HTMLTree {
        let bounded = NestingLimit.applied(to: page)
        return bounded.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let output = cgumbo_parse(start, bytes.count) else { return HTMLTree() }
            defer { cgumbo_free(output) }
            return tree(of: output)
        }
    }

    private static func tree(of output: UnsafeMutablePointer<GumboOutput>) -> HTMLTree {
        var tree = HTMLTree()
        guard let root = output.pointee.root else { return tree }
        var stack: [(node: UnsafePointer<GumboNode>, parent: Int)] = [(UnsafePointer(root), 0)]
        while let (node, parent) = stack.popLast() {
            guard let made = self.node(node, parent: parent) else { continue }
            let id = tree.nodes.count
            tree.nodes.append(made)
            tree.nodes[parent].children.append(id)
            guard !made.isText else { continue }
            for child in pointers(node.pointee.v.element.children, to: GumboNode.self).reversed() {
                stack.append((child, id))
            }
        }
        return tree
    }

    private static func node(_ node: UnsafePointer<GumboNode>, parent: Int) -> HTMLTree.Node? {
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            return HTMLTree.Node(tag: "", text: String(cString: node.pointee.v.text.text), parent: parent)
        case GUMBO_NODE_ELEMENT:
            var result = HTMLTree.Node(tag: name(node.pointee.v.element), parent: parent)
            for attribute in pointers(node.pointee.v.element.attributes, to: GumboAttribute.self) {
                result.attributes[String(cString: attribute.pointee.name)] = String(cString: attribute.pointee.value)
            }
            return result
        default: return nil
        }
    }

    private static func name(_ element: GumboElement) -> String {
        guard element.tag == GUMBO_TAG_UNKNOWN else { return String(cString: gumbo_normalized_tagname(element.tag)) }
        var name = element.original_tag
        gumbo_tag_from_original_text(&name)
        let bytes = UnsafeRawBufferPointer(start: name.data, count: name.data == nil ? 0 : Int(name.length))
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return text.isEmpty ? "unknown" : text
    }

    private static func pointers<Pointee>(_ vector: GumboVector, to type: Pointee.Type) -> [UnsafePointer<Pointee>] {
        UnsafeBufferPointer(start: vector.data, count: vector.data == nil ? 0 : Int(vector.length)).compactMap { item in
            item.map { UnsafePointer($0.assumingMemoryBound(to: Pointee.self)) }
        }
    }
}

extension HTMLParser {
    /// A text that may hold markup and character references, as JSON-LD and feeds often have it, as it reads.
    static func plainText(_ text: String) -> String {
        guard text.contains("&") || text.contains("<") else { return text.collapsedText }
        let tree = parse(Array(text.utf8))
        return tree.text(of: 0)
    }
}
