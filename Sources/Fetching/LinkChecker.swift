/// Asks addresses whether they still answer: for the head of the page first, and for the page where a server does not give that.
package struct LinkChecker: Sendable {
    private let fetcher: Fetcher
    private let now: @Sendable () -> Int

    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package init(_ fetcher: Fetcher, now: @escaping @Sendable () -> Int) {
        self.fetcher = fetcher
        self.now = now
    }

    package func state(of address: String) -> LinkState {
        let first = ask(address, .head)
        if first.verdict == .alive || first.failure?.hasPrefix("is not fetched") == true { return first }
        // Many servers refuse the one and answer the other.
        return ask(address, .get)
    }

    private func ask(_ address: String, _ method: FetchMethod) -> LinkState {
        var state = LinkState(address: address, checked: now())
        do {
            let result = try fetcher.fetch(address, method: method, isHeadEnough: true)
            state.status = result.response.status
            if !result.redirects.isEmpty {
                state.movedTo = result.location.text
                state.isMovedForGood = result.statuses.allSatisfy { $0 == 301 || $0 == 308 }
            }
        } catch {
            state.failure = error.message
        }
        return state
    }
}
