#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the operating system said when it would not do something, with the path it was asked about.
package struct SystemError: Error, Sendable, Equatable {
    package let path: String
    /// `errno`.
    package let code: Int32
    /// What was tried: «read», «write».
    package let action: String

    package init(_ action: String, _ path: String, code: Int32 = errno) {
        self.action = action
        self.path = path
        self.code = code
    }

    /// «No space left on device».
    package var reason: String { String(cString: strerror(code)) }

    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}
