internal import Diagnostics

extension Example {
    /// A claim with a verdict, in order but for what is added: «The ferry is late», in `Content/claims/<id>.md`.
    ///
    /// - Parameters:
    ///   - keys: further lines of its front matter, such as `evidence`.
    ///   - files: further files of the example.
    static func ratedClaim(
        _ id: String = "ferry-late", claim: String = "The ferry is late", verdict: String = "false",
        summary: String = "The log says so.", reviewed: String = "2024-03-04", keys: String, files: String = ""
    ) -> Example {
        Example(
            """
            -- Content/claims/\(id).md --
            ---
            claim: \(claim)
            verdict: \(verdict)
            summary: \(summary)
            reviewed: \(reviewed)
            history:
              - {on: 2024-03-03, kind: published, to: \(verdict.filter { $0 != mark })}
            \(keys)
            ---
            \(files)
            """)
    }
}
