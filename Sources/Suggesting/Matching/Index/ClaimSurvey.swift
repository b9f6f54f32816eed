internal import SiteBuild

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the file system says of the files of claims without opening one.
///
/// A hundred thousand of them are asked about for each search, so names are never made into strings.
struct ClaimSurvey: Sendable, Hashable {
    /// Over paths and stamps of all files, in any order.
    private(set) var digest: UInt64 = 0
    private(set) var count = 0
    /// The last change of any of them, in nanoseconds since 1970.
    private(set) var newest: Int64 = 0

    /// Whether a file may have been written again since this moment without another stamp.
    func isAsNew(as moment: Int64) -> Bool { count > 0 && newest >= moment - 2_000_000_000 }

    /// Looks at every `.md` file below a folder; nothing is found where there is none. Links are followed, not endlessly.
    static func of(_ folder: String, jobs: Int) async -> ClaimSurvey {
        var survey = ClaimSurvey()
        var folders = [""]
        var depth = 0
        while !folders.isEmpty, depth < 40 {
            let level = folders
            let parts = await Parallel.chunks(
                count: level.count, jobs: jobs, chunk: max(1, min(16, level.count / (4 * max(1, jobs))))
            ) { range in
                range.map { look(at: level[$0], of: folder) }
            }
            folders = []
            for part in parts {
                survey.add(part.survey)
                folders += part.folders
            }
            depth += 1
        }
        return survey
    }

    /// Looks at the files of one folder, and for the folders in it, links to folders included: each is read once.
    private static func look(at folder: String, of root: String) -> (survey: ClaimSurvey, folders: [String]) {
        var survey = ClaimSurvey()
        var folders: [String] = []
        guard let stream = opendir(folder.isEmpty ? root : root + "/" + folder) else { return (survey, folders) }
        defer { closedir(stream) }
        let descriptor = dirfd(stream)
        var seed = Checksum()
        var path = folder
        path.withUTF8 { seed.add(UnsafeRawBufferPointer($0)) }
        while let entry = readdir(stream) {
            let type = Int32(entry.pointee.d_type)
            withUnsafeBytes(of: &entry.pointee.d_name) { name in
                let length = name.firstIndex(of: 0) ?? name.count
                guard length > 0, name[0] != UInt8(ascii: "."), let start = name.baseAddress else { return }
                var status = stat()
                if type != Int32(DT_DIR),
                    fstatat(descriptor, start.assumingMemoryBound(to: CChar.self), &status, 0) != 0
                {
                    return
                }
                if type == Int32(DT_DIR) || status.st_mode & S_IFMT == S_IFDIR {
                    let name = String(decoding: name[..<length], as: UTF8.self)
                    folders.append(folder.isEmpty ? name : folder + "/" + name)
                } else if status.st_mode & S_IFMT == S_IFREG, name[..<length].suffix(3).elementsEqual(".md".utf8) {
                    var sum = seed
                    sum.add(UnsafeRawBufferPointer(rebasing: name[..<length]))
                    survey.add(ClaimStamp(status), &sum)
                }
            }
        }
        return (survey, folders)
    }

    private mutating func add(_ other: ClaimSurvey) {
        digest &+= other.digest
        count += other.count
        newest = max(newest, other.newest)
    }

    private mutating func add(_ stamp: ClaimStamp, _ sum: inout Checksum) {
        for word in stamp.words { sum.add(word) }
        digest &+= sum.value
        count += 1
        newest = max(newest, stamp.modified, stamp.changed)
    }

    /// The folders below a folder, links to folders included; not endlessly.
    private static func subfolders(of root: String, _ folder: String, depth: Int) -> [String] {
        guard depth < 40, let stream = opendir(folder.isEmpty ? root : root + "/" + folder) else { return [] }
        defer { closedir(stream) }
        var result: [String] = []
        while let entry = readdir(stream) {
            let type = Int32(entry.pointee.d_type)
            guard type == Int32(DT_DIR) || type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) else { continue }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard !name.hasPrefix(".") else { continue }
            let path = folder.isEmpty ? name : folder + "/" + name
            if type != Int32(DT_DIR) {
                var status = stat()
                guard stat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
            }
            result.append(path)
            result += subfolders(of: root, path, depth: depth + 1)
        }
        return result
    }
}

/// What the file system says of one file: a change of the file is a change of these, but for one within the clock's coarseness.
struct ClaimStamp: Sendable, Hashable {
    let size: Int64
    let modified: Int64
    let changed: Int64
    let inode: UInt64

    init(_ status: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        size = Int64(status.st_size)
        self.modified = Int64(modified.tv_sec) * 1_000_000_000 + Int64(modified.tv_nsec)
        self.changed = Int64(changed.tv_sec) * 1_000_000_000 + Int64(changed.tv_nsec)
        inode = UInt64(status.st_ino)
    }

    init(words: [UInt64]) {
        size = Int64(bitPattern: words[0])
        modified = Int64(bitPattern: words[1])
        changed = Int64(bitPattern: words[2])
        inode = words[3]
    }

    /// Of the file that a path leads to; nothing where there is none.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(status)
    }

    var words: [UInt64] { [UInt64(bitPattern: size), UInt64(bitPattern: modified), UInt64(bitPattern: changed), inode] }

    func isAsNew(as moment: Int64) -> Bool { max(modified, changed) >= moment - 2_000_000_000 }

    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
