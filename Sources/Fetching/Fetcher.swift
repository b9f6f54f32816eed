/// Fetches from the web, and from nowhere else: every address that a host has is looked at before anything is sent to it, at the
/// beginning and after each redirect.
package struct Fetcher: Sendable {
    /// What came back, and over which addresses.
    package struct Result: Sendable {
        package let response: FetchedResponse
        /// The address that answered, after all redirects.
        package let location: WebLocation
        /// The addresses that sent elsewhere, in their order.
        package let redirects: [WebLocation]
        /// The status codes of those.
        package let statuses: [Int]
    }

    private let limits: FetchLimits
    private let permits: @Sendable (NetworkAddress) -> Bool
    private let resolve: @Sendable (String) -> [NetworkAddress]

    /// - Parameter allowsPrivateNetworks: whether this machine and private networks may be asked.
    package init(_ limits: FetchLimits, allowsPrivateNetworks: Bool) {
        self.init(limits, permits: { allowsPrivateNetworks || $0.isPublic }, resolve: HostResolver.addresses)
    }

    init(
        _ limits: FetchLimits, permits: @escaping @Sendable (NetworkAddress) -> Bool,
        resolve: @escaping @Sendable (String) -> [NetworkAddress]
    ) {
        self.limits = limits
        self.permits = permits
        self.resolve = resolve
    }

    /// Asks an address, and those that it sends to.
    ///
    /// - Parameters:
    ///   - types: the media types that are taken; all where there are none. An answer without a type is taken.
    ///   - isHeadEnough: whether the content is left where it is.
    /// - Throws: `FetchFailure`; a status that is no success is none.
    package func fetch(
        _ address: String, method: FetchMethod = .get, types: Set<String> = [], isHeadEnough: Bool = false
    ) throws(FetchFailure) -> Result {
        guard var location = WebLocation(address) else { throw .noAddress(address) }
        var passed: [WebLocation] = []
        var statuses: [Int] = []
        while true {
            let response = try ask(location, method, types, isHeadEnough)
            guard let target = response.redirect else {
                return Result(response: response, location: location, redirects: passed, statuses: statuses)
            }
            passed.append(location)
            statuses.append(response.status)
            guard let next = WebLocation(target, relativeTo: location) else { throw .noAddress(target) }
            if passed.contains(next) { throw .redirectCircle(next.text) }
            guard passed.count <= limits.redirects else { throw .tooManyRedirects(limits.redirects) }
            location = next
        }
    }

    private func ask(
        _ location: WebLocation, _ method: FetchMethod, _ types: Set<String>, _ isHeadEnough: Bool
    ) throws(FetchFailure) -> FetchedResponse {
        let addresses = resolve(location.host)
        guard !addresses.isEmpty else { throw .unknownHost(location.host) }
        if let refused = addresses.first(where: { !permits($0) }) {
            throw .privateNetwork(host: location.host, address: refused.text)
        }
        let request = CurlRequest(location: location, addresses: addresses, method: method, limits: limits)
        return try request.run { response throws(FetchFailure) in
            if response.redirect != nil { return false }
            if let type = response.type?.name, !type.isEmpty, !types.isEmpty, (200..<300).contains(response.status),
                !types.contains(type)
            {
                throw .wrongType(type)
            }
            return !isHeadEnough
        }
    }
}
