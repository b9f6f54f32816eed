import Diagnostics
import Foundation
import Testing

@testable import ArchiveReading

@Suite("The catalogue of rules")
struct CheckCatalogTests {
    @Test("is sorted by id, each id once")
    func isSorted() {
        let ids = CheckCatalog.all.map { $0.kind.id }
        #expect(ids == Set(ids).sorted())
    }

    @Test("has every rule of the folder")
    func isComplete() throws {
        let package = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
        let folder = package.dropFirst() + "/Sources/ArchiveReading/Checks"
        let files = try FileManager.default.contentsOfDirectory(atPath: String(folder)).filter {
            $0.hasSuffix(".swift")
        }
        let listed = Set(CheckCatalog.all.map { "\($0).swift" })
        #expect(Set(files).subtracting(["Check.swift", "CheckCatalog.swift"]) == listed)
    }

    @Test("finds nothing in an archive in order")
    func isQuiet() throws {
        let archive = try TestArchive("")
        #expect(archive.errors.isEmpty)
        for check in CheckCatalog.all { #expect(archive.found(check).isEmpty, "\(check)") }
    }
}
