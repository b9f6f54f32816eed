internal import Diagnostics
package import Hypertext

extension ArchiveStatistics {
    /// For people; at most ten ids stand below what is missing.
    package var text: String {
        var lines: [String] = ["Records"]
        let width = records.map { String($0.count).count }.max() ?? 0
        for record in records {
            lines.append(
                "  \(padded(record.count, width)) \(record.name)"
                    + (record.withdrawn > 0 ? " (and \(record.withdrawn) withdrawn)" : ""))
        }
        lines += ["", "In them", "  \(annotations) annotations, \(positions) positions, \(evidence) pieces of evidence"]
        lines += ["", "Verdicts, of \(rated) claims that have one (\(claims - rated) of \(claims) have none)"]
        let labels = verdicts.map { VisibleText.of($0.label) }
        let labelWidth = labels.map { VisibleText.width(of: $0) }.max() ?? 0
        let countWidth = verdicts.map { String($0.count).count }.max() ?? 0
        for (verdict, label) in zip(verdicts, labels) {
            let gap = String(repeating: " ", count: labelWidth - VisibleText.width(of: label))
            lines.append("  \(label)\(gap)  \(padded(verdict.count, countWidth))  \(Self.share(verdict.count, of: rated))")
        }
        lines += ["", "Coverage"]
        for gap in gaps {
            lines.append("  \(gap.ids.count) of \(gap.total) \(gap.title)")
            for id in gap.ids.prefix(Self.shownIDs) { lines.append("    \(id)") }
            let more = gap.ids.count - Self.shownIDs
            if more > 0 { lines.append("    … and \(more) more: --format json has them all") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let shownIDs = 10

    private func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
    }

    /// «12 %», rounded; a dash where there is nothing to have a share of.
    private static func share(_ count: Int, of total: Int) -> String {
        guard total > 0 else { return "  –" }
        let percent = String((count * 200 + total) / (total * 2))
        return String(repeating: " ", count: max(0, 3 - percent.count)) + percent + " %"
    }

    /// One JSON object (RFC 8259); the order of its members does not change.
    package var json: JSONValue {
        .object([
            .init("records", .object(records.map { .init($0.name, .integer($0.count)) })),
            .init("withdrawn", .object(records.map { .init($0.name, .integer($0.withdrawn)) })),
            .init("annotations", .integer(annotations)),
            .init("positions", .integer(positions)),
            .init("evidence", .integer(evidence)),
            .init(
                "verdicts",
                .object([
                    .init("claims", .integer(claims)), .init("rated", .integer(rated)),
                    .init("unrated", .integer(claims - rated)),
                    .init("counts", .object(verdicts.map { .init($0.id, .integer($0.count)) })),
                ])),
            .init(
                "coverage",
                .object(
                    gaps.map { gap in
                        .init(
                            gap.name,
                            .object([
                                .init("count", .integer(gap.ids.count)), .init("of", .integer(gap.total)),
                                .init("ids", .array(gap.ids.map(JSONValue.text))),
                            ]))
                    })),
        ])
    }
}
