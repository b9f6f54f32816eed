/// A block quote, list or item that the writer is inside of.
struct BodyContainer {
    enum Kind {
        case quote, list, item
    }

    let kind: Kind
    let isTight: Bool
    let isOrdered: Bool
    /// List: the number of its next item.
    var number: Int32
    /// Whether anything in it is published.
    var isPublished = false
    /// List: whether the item before the next one was left out.
    var hasGap = false
    /// Where the output stood before it, and whether blocks were being left out.
    let htmlStart: Int
    let holeStart: Int
    let wasOmitting: Bool
}
