import Foundation
import Mustache

/// One example of the specification's suite.
struct SpecificationExample {
    let name: String
    let template: String
    let partials: [String: String]
    let data: LenientValue
    let expected: String

    struct Malformed: Error {}

    static func read(_ file: URL) throws -> [SpecificationExample] {
        let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        guard let object = document as? [String: Any], let tests = object["tests"] as? [[String: Any]] else {
            throw Malformed()
        }
        return try tests.map { test in
            guard let name = test["name"] as? String, let template = test["template"] as? String,
                let expected = test["expected"] as? String
            else { throw Malformed() }
            return SpecificationExample(
                name: name, template: template, partials: test["partials"] as? [String: String] ?? [:],
                data: value(test["data"] ?? [:]), expected: expected)
        }
    }

    private static func value(_ json: Any) -> LenientValue {
        switch json {
        case let number as NSNumber where isBoolean(number): .bool(number.boolValue)
        case let number as NSNumber: .text("\(number)")
        case let text as String: .text(text)
        case let list as [Any]: .list(list.map(value))
        case let object as [String: Any]: .object(object.mapValues(value))
        default: .null
        }
    }

    private static func isBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }
}
