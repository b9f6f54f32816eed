package import ArchiveGeneration

/// Writes the content and static files of the Hugo site of an archive: `content` and `static` below a folder.
package struct HugoWriter: Sendable {
    private let plan: ArchivePlan
    private let files: HugoFiles
    private let tree: FileTree

    package init(_ plan: ArchivePlan, to tree: FileTree) {
        self.plan = plan
        self.tree = tree
        files = HugoFiles(plan)
    }

    /// Writes all files, the records by as many tasks as `jobs` says.
    ///
    /// - Throws: `FileTree.Refusal`.
    package func write(jobs: Int) async throws {
        for folder in ["articles", "claims", "actors", "topics"] { try tree.makeFolder("content/\(folder)") }
        try tree.makeFolder("static/assets/charts")
        for chart in SiteFiles.charts {
            try tree.write(Array(chart.svg.utf8), to: "static/assets/\(chart.path)")
        }
        for page in SiteFiles.pages {
            let text = "---\ntitle: \(page.title)\n---\n\n\(page.body)\n"
            try tree.write(Array(text.utf8), to: "content/\(page.id == "home" ? "_index" : page.id).md")
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for job in 0..<max(jobs, 1) {
                group.addTask { try writeRecords(every: max(jobs, 1), from: job) }
            }
            try await group.waitForAll()
        }
    }

    private func writeRecords(every step: Int, from first: Int) throws {
        var buffer = TextBuffer()
        func write(_ path: String) throws {
            try tree.write(buffer.bytes, to: "content/\(path).md")
            buffer.clear()
        }
        for number in stride(from: first, to: plan.articles.count, by: step) {
            files.article(plan.article(number), into: &buffer)
            try write("articles/\(plan.articles[number].id)")
        }
        for number in stride(from: first, to: plan.claims.count, by: step) {
            files.claim(plan.claim(number), into: &buffer)
            try write("claims/\(plan.claims[number].id)")
        }
        for number in stride(from: first, to: plan.actors.count, by: step) {
            files.actor(plan.actor(number), into: &buffer)
            try write("actors/\(plan.actors[number].id)")
        }
        for number in stride(from: first, to: plan.topics.count, by: step) {
            files.topic(plan.topics[number], into: &buffer)
            try write("topics/\(plan.topics[number].id)")
        }
    }
}
