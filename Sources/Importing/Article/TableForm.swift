/// What a table is for: data, the lines of a listing, or the layout of what stands in it.
struct TableForm {
    private let tree: HTMLTree
    private let id: Int
    /// The cells of each row.
    let rows: [[Int]]

    init(_ id: Int, in tree: HTMLTree) {
        self.id = id
        self.tree = tree
        rows = tree.descendants(of: id).filter { tree[$0].tag == "tr" }.map { row in
            tree[row].children.filter { tree[$0].tag == "td" || tree[$0].tag == "th" }
        }
    }

    /// Whether it has several columns of short cells.
    var isData: Bool {
        let below = tree.descendants(of: id).dropFirst()
        guard !below.contains(where: { tree[$0].tag == "table" }), !rows.allSatisfy({ $0.count < 2 }) else { return false }
        guard below.contains(where: { tree[$0].tag == "p" }) else { return true }
        // Paragraphs in the cells of a table with a head of its own.
        return rows.count > 1 && rows.contains { $0.count > 1 && $0.allSatisfy { tree[$0].tag == "th" } }
            && rows.joined().allSatisfy { tree.text(of: $0).count < 240 }
    }

    /// The cells with the text of a layout: those that name columns are none.
    var text: [Int] {
        rows.filter { row in row.first.map { !Self.namesColumns(tree[$0].parent, in: tree) } ?? true }.flatMap(\.self)
    }

    /// Whether a row of a layout has nothing but names for the columns below it.
    static func namesColumns(_ row: Int, in tree: HTMLTree) -> Bool {
        let cells = tree[row].children.filter { !tree[$0].isText }
        let isFollowed = tree[tree[row].parent].children.contains { $0 > row && tree[$0].tag == "tr" }
        return isFollowed && cells.count > 1 && cells.allSatisfy { tree[$0].tag == "th" && tree.text(of: $0).count < 30 }
    }

    /// The lines of a listing that stands beside its line numbers: in one cell, or one in each row.
    var code: String? {
        guard !rows.isEmpty, rows.allSatisfy({ $0.count == 2 && isNumbers($0[0]) }) else { return nil }
        let cells = rows.map { $0[1] }
        guard cells.contains(where: { holdsCode($0) }) || holdsCode(id) else { return nil }
        if cells.count == 1 {
            let inner = tree.first(below: cells[0]) { tree[$0].tag == "pre" } ?? cells[0]
            return CodeText.of(inner, in: tree)
        }
        return cells.map { CodeText.of($0, in: tree) }.joined(separator: "\n")
    }

    private func isNumbers(_ cell: Int) -> Bool {
        let words = tree.text(of: cell).spacedWords
        return words.allSatisfy { Int($0) != nil }
            && (!words.isEmpty || tree[cell].attributes.keys.contains { $0.contains("line") })
    }

    private func holdsCode(_ id: Int) -> Bool {
        ["pre", "code"].contains { tag in tree.first(below: id) { tree[$0].tag == tag } != nil }
            || !ClassWords.of(id, in: tree).isDisjoint(with: ["highlight", "blob", "hljs", "syntax"])
    }
}
