#if os(Linux)
    internal import SiteBuild

    #if canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    /// The folders of an archive with their inotify watches: one for each, as the system watches none that lie in them.
    struct WatchedFolders: Sendable {
        private let descriptor: Int32
        private let source: String
        /// Relative to the source folder, which is the empty path; by the number of their watch.
        private var paths: [Int32: String] = [:]
        /// Whether a folder is there by two names, so that changes in it have two paths.
        private var hasAliases = false
        /// Whether folders came or went since they were looked at.
        private(set) var isStale = false
        /// Why a folder cannot be watched: there are too many.
        private(set) var failure: String?
        private var isSourceWatched = false

        init(descriptor: Int32, source: String) {
            self.descriptor = descriptor
            self.source = source
        }

        /// Whether everything is watched.
        var isWhole: Bool { isSourceWatched && failure == nil }

        // MARK: Watching

        /// Watches all folders that are there now, and no others.
        mutating func watchAll() {
            let old = paths
            (paths, hasAliases, isStale, failure) = ([:], false, false, nil)
            isSourceWatched = watch("")
            for folder in WatchedPart.folders { watchTree(folder, depth: 0) }
            for watch in old.keys where paths[watch] == nil { inotify_rm_watch(descriptor, watch) }
        }

        /// Watches a folder before it lists it, so that no folder is made unseen between the two.
        private mutating func watchTree(_ path: String, depth: Int) {
            guard depth < 100, watch(path), let stream = opendir(source + "/" + path) else { return }
            defer { closedir(stream) }
            var folders: [String] = []
            while let entry = readdir(stream) {
                let type = Int32(entry.pointee.d_type)
                guard type != Int32(DT_REG) else { continue }
                let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
                }
                let child = path + "/" + name
                if !name.hasPrefix("."), type == Int32(DT_DIR) || Self.kind(of: source + "/" + child, stat) == S_IFDIR {
                    folders.append(child)
                }
            }
            for folder in folders { watchTree(folder, depth: depth + 1) }
        }

        /// Whether the folder is there and was not watched by another name.
        private mutating func watch(_ path: String) -> Bool {
            let mask =
                IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
                | IN_MOVE_SELF
            let number = inotify_add_watch(
                descriptor, path.isEmpty ? source : source + "/" + path, UInt32(mask) | UInt32(IN_ONLYDIR))
            guard number >= 0 else {
                if errno == ENOSPC || errno == ENOMEM { failure = String(cString: strerror(errno)) }
                return false
            }
            if paths[number] != nil {
                hasAliases = true
                return false
            }
            paths[number] = path
            return true
        }

        private static func kind(_ status: stat) -> mode_t { status.st_mode & S_IFMT }

        private static func kind(
            of path: String, _ look: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
        ) -> mode_t? {
            var status = stat()
            return look(path, &status) == 0 ? kind(status) : nil
        }

        // MARK: Changes

        /// What events say of the archive.
        mutating func changes(in events: [InotifyEvent]) -> SourceChanges {
            var changes = SourceChanges()
            for event in events { add(event, to: &changes) }
            if hasAliases, !changes.isEmpty { changes.isIncomplete = true }
            return changes
        }

        private mutating func add(_ event: InotifyEvent, to changes: inout SourceChanges) {
            if event.isOverflow {
                isStale = true
                changes.isIncomplete = true
                return
            }
            guard let folder = paths[event.watch] else { return }
            if event.name.isEmpty {
                // The folder itself was moved or removed; its parent tells where it is one of ours.
                if event.has(Int32(IN_DELETE_SELF), Int32(IN_MOVE_SELF)) { isStale = true }
                return
            }
            let path = folder.isEmpty ? event.name : folder + "/" + event.name
            let isOurs = WatchedPart.holds(path) || WatchedPart.folders.contains(path)
            guard isOurs else { return }
            if event.isFolder || isLink(path) || WatchedPart.folders.contains(path) {
                isStale = true
                changes.isIncomplete = true
            } else if !event.has(Int32(IN_CREATE)) || !isBeingWritten(path) {
                changes.paths.insert(path)
            }
        }

        private func isLink(_ path: String) -> Bool { Self.kind(of: source + "/" + path, lstat) == S_IFLNK }

        /// Whether a file was just made and is still open: another event tells when it is closed, and it has its bytes then.
        private func isBeingWritten(_ path: String) -> Bool {
            var status = stat()
            guard lstat(source + "/" + path, &status) == 0 else { return false }
            return Self.kind(status) == S_IFREG && status.st_nlink == 1
        }
    }
#endif
