/// Takes out of a thread what stands beside each post about its author: the largest element whose lines are about a member alone.
enum MemberBoxes {
    static func removed(from tree: HTMLTree) -> HTMLTree {
        let labels = VisibleLines(tree).all.filter { MemberForm.isLabelled($0) || MemberForm.isLabel($0) }
        guard labels.count > 3 else { return tree }
        let letters = letterCounts(of: tree)
        var boxes: Set<Int> = []
        var result = tree
        var stack = [0]
        while let id = stack.popLast() {
            for child in tree[id].children where !tree[child].isText {
                if isOne(child, letters[child], in: tree) { boxes.insert(child) } else { stack.append(child) }
            }
        }
        // One alone may be a list of facts.
        guard boxes.count > 1 else { return tree }
        for id in Set(boxes.map { tree[$0].parent }) { result.nodes[id].children.removeAll(where: boxes.contains) }
        return result
    }

    private static func isOne(_ id: Int, _ letters: Int, in tree: HTMLTree) -> Bool {
        guard (8...300).contains(letters), tree.descendants(of: id).count < 200 else { return false }
        let lines = VisibleLines(tree, below: id).all
        return lines.reduce(0) { $0 + $1.letterCount } == letters && MemberForm.areAboutMember(lines)
    }

    private static func letterCounts(of tree: HTMLTree) -> [Int] {
        var result = [Int](repeating: 0, count: tree.nodes.count)
        for id in tree.descendants(of: 0).reversed() where id != 0 {
            if tree[id].isText { result[id] = tree[id].text.letterCount }
            result[tree[id].parent] += result[id]
        }
        return result
    }
}
