/// Tells a series of pictures with captions, which is an article though it has no paragraphs.
enum Gallery {
    static func isOne(_ tree: HTMLTree) -> Bool {
        let captioned = tree.descendants(of: 0).filter { id in
            (tree[id].tag == "figure" || Picture.isBox(id, in: tree))
                && Picture(id, in: tree, base: "http://x.invalid/").map { $0.caption.letterCount >= 15 } == true
        }
        return captioned.count >= 3
    }
}
