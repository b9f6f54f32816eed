internal import Foundation
internal import Synchronization

/// Asks many addresses, a few hosts at a time and each host one question after the other, with a pause between.
package struct LinkRounds: Sendable {
    private let check: @Sendable (String) -> LinkState
    private let pause: Double
    private let width: Int

    /// - Parameters:
    ///   - pause: seconds between two questions to one host.
    ///   - width: how many hosts are asked at once.
    package init(pause: Double, width: Int = 8, check: @escaping @Sendable (String) -> LinkState) {
        self.pause = pause
        self.width = width
        self.check = check
    }

    /// Asks all of them.
    ///
    /// - Parameter body: is given each answer when it comes, one at a time, in no order.
    package func run(_ addresses: [String], _ body: (LinkState) -> Void) {
        var byHost: [String: [String]] = [:]
        for address in addresses { byHost[WebLocation(address)?.host ?? "", default: []].append(address) }
        // Those with the most addresses first: each takes as long as its pauses.
        let hosts = byHost.values.sorted { ($0.count, $1[0]) > ($1.count, $0[0]) }
        let queue = Queue(hosts: hosts)
        for _ in 0..<min(width, hosts.count) {
            Thread.detachNewThread { [check, pause] in
                while let host = queue.nextHost() {
                    for (index, address) in host.enumerated() {
                        if index > 0, pause > 0 { Thread.sleep(forTimeInterval: pause) }
                        queue.add(check(address))
                    }
                }
            }
        }
        var count = 0
        while count < addresses.count {
            for state in queue.take() {
                count += 1
                body(state)
            }
        }
    }

    /// What is still to be asked, and what was answered.
    private final class Queue: Sendable {
        private let hosts: Mutex<ArraySlice<[String]>>
        private let answers = Mutex<[LinkState]>([])
        private let arrived = DispatchSemaphore(value: 0)

        init(hosts: [[String]]) { self.hosts = Mutex(hosts[...]) }

        func nextHost() -> [String]? { hosts.withLock { $0.popFirst() } }

        func add(_ state: LinkState) {
            answers.withLock { $0.append(state) }
            arrived.signal()
        }

        /// Waits for at least one.
        func take() -> [LinkState] {
            arrived.wait()
            return answers.withLock { answers in
                defer { answers = [] }
                return answers
            }
        }
    }
}
