/// A parsed page: nodes in document order, each known by its number. The root is 0.
struct HTMLTree: Sendable {
    struct Node: Sendable {
        /// The element's name in lower case; empty for text.
        var tag: String
        /// The text of a text node.
        var text = ""
        var attributes: [String: String] = [:]
        var parent = 0
        var children: [Int] = []

        var isText: Bool { tag.isEmpty }
    }

    var nodes: [Node] = [Node(tag: "#document")]

    subscript(id: Int) -> Node { nodes[id] }

    /// An attribute's value, without white space at its ends; nothing where it is missing or empty.
    func attribute(_ name: String, of id: Int) -> String? {
        guard let value = nodes[id].attributes[name]?.trimmedText, !value.isEmpty else { return nil }
        return value
    }

    /// Whether a word, in lower case, is one of those of an attribute that is a list of them, such as `rel`.
    func says(_ word: Substring, in attribute: String, of id: Int) -> Bool {
        self.attribute(attribute, of: id)?.lowercased().split(separator: " ").contains(word) == true
    }

    /// The element and everything below it, in document order.
    func descendants(of id: Int) -> [Int] {
        var result: [Int] = []
        var stack = [id]
        while let next = stack.popLast() {
            result.append(next)
            stack.append(contentsOf: nodes[next].children.reversed())
        }
        return result
    }

    func first(below id: Int, where matches: (Int) -> Bool) -> Int? {
        var stack = [id]
        while let next = stack.popLast() {
            if matches(next) { return next }
            stack.append(contentsOf: nodes[next].children.reversed())
        }
        return nil
    }

    func elements(_ tag: String) -> [Int] {
        nodes.indices.filter { nodes[$0].tag == tag }
    }

    /// The elements around one, from its parent to the root.
    func ancestors(of id: Int) -> [Int] {
        var result: [Int] = []
        var next = id
        while next != 0 {
            next = nodes[next].parent
            result.append(next)
        }
        return result
    }

    /// The text below an element on one line, as it reads without styles.
    func text(of id: Int) -> String {
        var result = ""
        for node in descendants(of: id) where !Self.isSilent(nodes[node].tag) {
            if nodes[node].isText {
                if !Self.isSilent(nodes[nodes[node].parent].tag) { result += nodes[node].text }
            } else if nodes[node].tag == "br" || HTMLElements.isBlock(nodes[node].tag) {
                result += " "
            }
        }
        return result.collapsedText
    }

    private static func isSilent(_ tag: String) -> Bool { tag == "script" || tag == "style" || tag == "template" }

    /// Takes an element out of the tree, with everything below it.
    mutating func remove(_ id: Int) {
        nodes[nodes[id].parent].children.removeAll { $0 == id }
    }

    /// Whether an element is still below the root.
    func isAttached(_ id: Int) -> Bool {
        var next = id
        while next != 0 {
            let parent = nodes[next].parent
            guard nodes[parent].children.contains(next) else { return false }
            next = parent
        }
        return true
    }
}
