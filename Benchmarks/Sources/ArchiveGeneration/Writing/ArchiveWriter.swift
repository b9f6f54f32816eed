/// Writes an archive in its own content format: `site.json` and `Content` below a folder.
package struct ArchiveWriter: Sendable {
    private let plan: ArchivePlan
    private let files: ContentFiles
    private let tree: FileTree

    package init(_ plan: ArchivePlan, to tree: FileTree) {
        self.plan = plan
        self.tree = tree
        files = ContentFiles(plan)
    }

    /// Writes all files, the records by as many tasks as `jobs` says; their number does not change a byte.
    ///
    /// - Throws: `FileTree.Refusal`.
    package func write(jobs: Int) async throws {
        try makeFolders()
        try writeSite()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for job in 0..<max(jobs, 1) {
                group.addTask { try writeRecords(every: max(jobs, 1), from: job) }
            }
            try await group.waitForAll()
        }
    }

    private func makeFolders() throws {
        for kind in ["articles", "claims", "actors"] {
            try tree.makeFolder("Content/\(kind)")
            for folder in Fanout.folders { try tree.makeFolder("Content/\(kind)/\(folder)") }
        }
        for folder in ["Content/topics", "Content/pages", "Content/assets/charts"] { try tree.makeFolder(folder) }
    }

    private func writeSite() throws {
        try tree.write(Array(SiteFiles.settings.utf8), to: "site.json")
        for chart in SiteFiles.charts {
            try tree.write(Array(chart.svg.utf8), to: "Content/assets/\(chart.path)")
        }
        for page in SiteFiles.pages {
            let menu = page.menu.map { "menu: \($0)\n" } ?? ""
            let text = "---\ntitle: \(page.title)\n\(menu)---\n\n\(page.body)\n"
            try tree.write(Array(text.utf8), to: "Content/pages/\(page.id).md")
        }
    }

    private func writeRecords(every step: Int, from first: Int) throws {
        var buffer = TextBuffer()
        func write(_ kind: String, _ id: String, isFlat: Bool = false) throws {
            let folder = isFlat ? "" : "\(Fanout.folder(for: id))/"
            try tree.write(buffer.bytes, to: "Content/\(kind)/\(folder)\(id).md")
            buffer.clear()
        }
        for number in stride(from: first, to: plan.articles.count, by: step) {
            files.article(plan.article(number), into: &buffer)
            try write("articles", plan.articles[number].id)
        }
        for number in stride(from: first, to: plan.claims.count, by: step) {
            files.claim(plan.claim(number), into: &buffer)
            try write("claims", plan.claims[number].id)
        }
        for number in stride(from: first, to: plan.actors.count, by: step) {
            files.actor(plan.actor(number), into: &buffer)
            try write("actors", plan.actors[number].id)
        }
        for number in stride(from: first, to: plan.topics.count, by: step) {
            files.topic(plan.topics[number], into: &buffer)
            try write("topics", plan.topics[number].id, isFlat: true)
        }
    }
}
