internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The index of claims in the folder `.sitegen` beside `site.json`.
struct ClaimIndexFile: Sendable {
    private let folder: String
    private let file: String
    private let language: String

    init(source: String, language: String) {
        folder = source + "/.sitegen"
        file = folder + "/claims-" + language
        self.language = language
    }

    /// The index as it lies there; nothing where it is missing, of another version, or damaged.
    func load() -> ClaimIndex? {
        guard isFolder, let data = try? Data(contentsOf: URL(fileURLWithPath: file), options: .alwaysMapped) else { return nil }
        return try? ClaimIndex(data, language: language)
    }

    /// Puts a new one into its place; where that fails the next search makes it again.
    func save(_ bytes: [UInt8]) {
        if mkdir(folder, 0o755) == 0 {
            // Whoever archives the folder with git or a backup knows that it can be left out.
            write(Array("*\n".utf8), to: folder + "/.gitignore")
        }
        guard isFolder else { return }
        write(bytes, to: file)
    }

    private func write(_ bytes: [UInt8], to path: String) {
        let temporary = path + ".\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isClosed = close(descriptor) == 0
        if rest.isEmpty, isClosed, rename(temporary, path) == 0 { return }
        unlink(temporary)
    }

    private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Not so where a link stands in its place: nothing is written through one.
    private var isFolder: Bool {
        var status = stat()
        return lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
