import Diagnostics

/// Templates are UTF-8 without NUL.
enum TemplateEncoding {
    /// The first byte that no template may hold.
    static func fault(in template: ParsedTemplate) -> Diagnostic? {
        let bytes = template.bytes
        if let offset = bytes.firstIndex(of: 0) {
            return .badEncoding(at: template.place(offset..<(offset + 1)), "a template cannot hold the character NUL")
        }
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var parser = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error(let length):
                return .badEncoding(at: template.place(offset..<(offset + length)), "these bytes are no UTF-8")
            case .emptyInput: return nil
            }
        }
    }
}
