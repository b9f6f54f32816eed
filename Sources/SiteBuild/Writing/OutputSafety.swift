#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Whether a folder may be written to at all: decided before anything is read.
package enum OutputSafety {
    /// Why the output folder is refused, as a sentence; nothing where it is not.
    package static func refusal(of options: BuildOptions) -> String? {
        let output = options.outputFolder
        guard !output.isEmpty else { return "the name of the output folder is empty" }
        var status = stat()
        let bare = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        if lstat(bare, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFLNK {
                return "the output folder \(output) is a symbolic link; name the folder that it leads to"
            }
            if status.st_mode & S_IFMT != S_IFDIR { return "the output \(output) is not a folder" }
        }
        let real = resolved(bare)
        if real == "/" { return "the output folder cannot be /" }
        if let home = options.environment["HOME"], !home.isEmpty, real == resolved(home) {
            return "the output folder cannot be your home folder"
        }
        let source = resolved(options.source)
        if source == real || source.hasPrefix(real + "/") {
            return "the output folder \(output) holds the sources, which a build must never touch"
        }
        for name in ["Content", "Templates", "site.json", ".git", ".sitegen"] {
            let kept = resolved(options.source + "/" + name)
            if real == kept || real.hasPrefix(kept + "/") || kept.hasPrefix(real + "/") {
                return "the output folder \(output) lies in \(name), which a build must never touch"
            }
        }
        return nil
    }

    /// The path without links, `.` and `..`; the part of it that does not exist yet is taken as it stands.
    static func resolved(_ path: String) -> String {
        if let real = FolderListing.realPath(path) { return real }
        let trimmed = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
        guard let slash = trimmed.lastIndex(of: "/") else {
            return (FolderListing.realPath(".") ?? ".") + "/" + trimmed
        }
        let parent = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
        let name = trimmed[trimmed.index(after: slash)...]
        let folder = resolved(parent)
        if name == "." || name.isEmpty { return folder }
        if name == ".." { return folder.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } }
        return folder == "/" ? "/" + name : folder + "/" + name
    }
}
