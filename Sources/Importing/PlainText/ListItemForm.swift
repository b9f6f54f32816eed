/// The marker that a line of a list begins with.
struct ListItemForm: Equatable {
    let text: String
    let isNumbered: Bool

    init?(_ line: String) {
        guard let first = line.first else { return nil }
        if "•◦▪●‣⁃*-–".contains(first) {
            let rest = line.dropFirst()
            guard rest.first == " ", rest.contains(where: \.isLetter) else { return nil }
            text = String(rest).trimmedText
            isNumbered = false
            return
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard (1...2).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        text = String(rest.dropFirst(2)).trimmedText
        isNumbered = true
    }
}
