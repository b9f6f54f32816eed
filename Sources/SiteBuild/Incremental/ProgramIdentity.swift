internal import Foundation

/// What tells the running program apart from another one that may make other pages of the same sources.
enum ProgramIdentity {
    /// Its version, and what the file system says of its file: a program that was built anew counts as another.
    static let text: String = {
        guard let path = Bundle.main.executablePath, let stamp = FileStamp(following: path) else { return Version.current }
        return "\(Version.current) \(stamp.size) \(stamp.modified) \(stamp.inode)"
    }()
}
