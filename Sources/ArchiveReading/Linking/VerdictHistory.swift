internal import ArchiveModel
package import Diagnostics
internal import Markup

/// Whether a claim's history tells how its verdict came to be what it is.
///
/// The first entry is `published`, with the verdict then, if there was one; each change is an entry of kind `verdict`; the
/// entries stand in order of time; each `from` is the verdict before it, and the last is the present one.
enum VerdictHistory {
    static func check(
        _ history: [HistoryEntry], verdict: Located<String>?, opening: ByteRange, _ context: inout LinkingContext
    ) {
        guard let first = history.first else { return }
        checkOrder(history, &context)
        if first.kind != .published {
            context.report(
                .historyStart, at: first.range,
                "the first entry of `history` must be of kind `published`; this is `\(first.kind.rawValue)`",
                help: "Begin with when the claim was published, and with which verdict (`to`).")
            return
        }
        if let stray = first.from {
            context.report(
                .strayHistoryKey, at: stray.range, "the first entry has no `from`: there was no verdict before it",
                help: "Take it out.")
        }
        var current = first.to?.value
        for entry in history.dropFirst() {
            guard entry.kind == .verdict else {
                if let stray = entry.from ?? entry.to {
                    context.report(
                        .strayHistoryKey, at: stray.range,
                        "an entry of kind `\(entry.kind.rawValue)` does not change the verdict",
                        help: "Use kind `verdict` for a change of the verdict, or take `from` and `to` out.")
                }
                continue
            }
            if entry.from == nil, entry.to == nil {
                context.report(
                    .historyChain, at: entry.range, "a change of the verdict needs `from` and `to`",
                    help: "Leave out only the side on which there was no verdict.")
                return
            }
            if entry.from?.value != current {
                context.report(
                    .historyChain, at: entry.from?.range ?? entry.range,
                    "the verdict changes \(entry.from.map { "from “\($0.value)”" } ?? "from none") here, but before it was "
                        + (current.map { "“\($0)”" } ?? "none"),
                    help: "Each `from` is the `to` before it; add the change that is missing.")
            } else if entry.to?.value == current, let to = entry.to {
                context.report(
                    .historyChain, at: to.range, "the verdict was “\(to.value)” before: this is no change",
                    help: "Use kind `update` or `correction` for what leaves the verdict as it is.")
            }
            current = entry.to?.value
        }
        if current != verdict?.value {
            let end = current.map { "“\($0)”" } ?? "none"
            let sides = [current.map { "from: \($0)" }, verdict.map { "to: \($0.value)" }].compactMap { $0 }
            let change = (["on: YYYY-MM-DD", "kind: verdict"] + sides + ["note: …"]).joined(separator: ", ")
            context.report(
                .historyVerdict, at: verdict?.range ?? history.last { $0.to != nil }?.to?.range ?? opening,
                verdict.map { "the verdict is “\($0.value)”, but the history ends with \(end)" }
                    ?? "the claim has no verdict, but the history ends with \(end)",
                help: (verdict == nil
                    ? current.map { "Write `verdict: \($0)`, if that holds still. If not: add" } ?? "Add" : "Add")
                    + " an entry of kind `verdict` with the day, `from`, `to` and the reason: `- {\(change)}`.")
        }
    }

    private static func checkOrder(_ history: [HistoryEntry], _ context: inout LinkingContext) {
        for (index, later) in history.enumerated() {
            // Not only the one before: a year goes with any of its days, but does not put those out of order.
            guard let earlier = history[..<index].last(where: { later.on.value.isBefore($0.on.value) }) else { continue }
            context.report(
                .historyOrder, at: later.on.range,
                "\(later.on.value.text) is before \(earlier.on.value.text), which stands above it",
                help: "Put the entries in order of time, the oldest first.")
        }
    }
}

extension DiagnosticKind {
    package static let historyStart = DiagnosticKind(
        "history-start", .error, "a history does not begin with the publication",
        explanation: """
            The first entry of a claim's `history` is of kind `published`, with `to` for the verdict it was published with.
            Without it a reader cannot tell what was said at first.
            """,
        wrong: example(history: "‸{on: 2024-03-03, kind: update, note: More evidence.}"),
        right: example(history: "{on: 2024-03-03, kind: published, to: false}"))

    package static let historyOrder = DiagnosticKind(
        "history-order", .error, "a history is not in order of time",
        explanation: """
            The entries of `history` stand in order of time, the oldest first. Dates that are known to the year or month are
            compared at that precision.
            """,
        wrong: example(
            history: "{on: 2024-03-03, kind: published, to: false}",
            "{on: ‸2024-03-02, kind: update, note: More evidence.}"),
        right: example(
            history: "{on: 2024-03-03, kind: published, to: false}", "{on: 2024-03, kind: update, note: More evidence.}"))

    package static let historyChain = DiagnosticKind(
        "history-chain", .error, "a change of the verdict does not follow from the one before it",
        explanation: """
            Each entry of kind `verdict` says what the verdict was (`from`) and what it became (`to`). Each `from` is the `to`
            before it, so that no change is left out.
            """,
        wrong: example(
            history: "{on: 2024-03-03, kind: published, to: true}",
            "{on: 2024-03-04, kind: verdict, from: ‸mixed, to: false, note: The log was found.}"),
        right: example(
            history: "{on: 2024-03-03, kind: published, to: true}",
            "{on: 2024-03-04, kind: verdict, from: true, to: false, note: The log was found.}"))

    package static let historyVerdict = DiagnosticKind(
        "history-verdict", .error, "a verdict is not the one that the history ends with",
        explanation: """
            A verdict never changes silently: whoever changes `verdict` adds an entry of kind `verdict` to `history` with the day
            and the reason. The last `to` is the present verdict.
            """,
        wrong: example(history: "{on: 2024-03-03, kind: published, to: true}", verdict: "‸false"),
        right: example(
            history: "{on: 2024-03-03, kind: published, to: true}",
            "{on: 2024-03-04, kind: verdict, from: true, to: false, note: The log was found.}"))

    private static func example(history: String..., verdict: String = "false") -> Example {
        Example(
            """
            -- Content/claims/ferry-late.md --
            ---
            claim: The ferry is late
            verdict: \(verdict)
            summary: The log says that it was on time.
            reviewed: 2024-03-04
            evidence:
              - {article: harbour-report, stance: undermines}
            history:
            \(history.map { "  - " + $0 }.joined(separator: "\n"))
            ---
            """)
    }
}
