internal import ArchiveReading

/// What data says, wherever it stands and in whatever order its keys are.
indirect enum DatumContent: Equatable {
    case scalar(String)
    case empty
    case refused
    case list([DatumContent])
    case mapping([String: DatumContent])

    init(_ datum: Datum) {
        switch datum {
        case .scalar(let text, _, _): self = .scalar(text)
        case .empty, .comment: self = .empty
        case .refused: self = .refused
        case .list(let items, _): self = .list(items.map(DatumContent.init))
        case .mapping(let entries, _):
            self = .mapping(Dictionary(entries.map { ($0.key, DatumContent($0.value)) }) { first, _ in first })
        }
    }
}
