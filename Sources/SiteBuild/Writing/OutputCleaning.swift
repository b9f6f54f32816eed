/// Takes a site away again.
package enum OutputCleaning {
    /// Removes the files that the manifest in the output folder lists, the manifest last, and the folders that are then empty.
    ///
    /// - Returns: how many files were removed; none where there is no folder or no manifest.
    /// - Throws: what the disk refused; the manifest stays then, so that the rest can be removed later.
    package static func clean(_ options: BuildOptions) throws(SystemError) -> Int {
        guard let lock = OutputLock(options.outputFolder, onWait: options.onWait) else { return 0 }
        defer { lock.release() }
        guard let folder = OutputFolder(reading: options.outputFolder) else { return 0 }
        defer { folder.close() }
        guard let file = OutputPath(Manifest.file), let bytes = folder.bytes(of: file),
            let manifest = Manifest(bytes: bytes)
        else { return 0 }
        var count = 0
        for path in manifest.all.sorted() {
            guard let path = OutputPath(path), folder.occupant(of: path) == .file else { continue }
            try folder.remove(path)
            count += 1
        }
        try folder.remove(file)
        return count
    }
}
