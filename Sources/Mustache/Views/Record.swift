/// What a template can see of one view, read once: rendered from, and hashed for the fingerprint of a page.
package struct Record<Viewed: View>: Sendable {
    private(set) var storage = SlotStorage()

    /// A record to be filled, and filled again.
    package init() { storage.slots.append(.absent) }

    package init(of view: Viewed) {
        self.init()
        // What a page of middling size takes, so that growing copies little.
        storage.reserveCapacity(slots: 512, bytes: 16_384)
        fill(from: view)
    }

    /// Reads a view in place of the one before, without giving memory back.
    package mutating func fill(from view: Viewed) {
        storage.removeAll()
        view.write(at: storage.reserve(1), into: &storage)
    }

    /// Hands everything in the record to a hash.
    ///
    /// - Parameter update: called twice, with the slots and with their bytes. Equal views give equal chunks, in each
    ///   process on a machine of the same byte order.
    package func digest(into update: (UnsafeRawBufferPointer) -> Void) {
        storage.slots.withUnsafeBytes(update)
        storage.bytes.withUnsafeBytes(update)
    }
}
