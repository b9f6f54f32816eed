import Foundation
import Testing

@testable import Editing

/// Changes of several files that are made together.
@Suite("Changes of files")
struct ChangeSetTests {
    private func change(_ path: String, _ before: String?, _ after: String?) -> FileChange {
        FileChange(path: path, before: before.map { Array($0.utf8) }, after: after.map { Array($0.utf8) })
    }

    @Test("are all made: files are new, replaced and gone, and nothing else is left")
    func all() throws {
        let archive = try TemporaryArchive()
        try archive.write("a.md", "a")
        try archive.write("b/c.md", "c")
        try ChangeSet([change("a.md", "a", "A"), change("b/c.md", "c", nil), change("d/e/f.md", nil, "F"), change("g", nil, "")])
            .apply(in: archive.path)
        #expect(archive.files() == ["a.md": "A", "d/e/f.md": "F", "g": ""])
    }

    @Test(
        "are none made where one of them cannot be, and new folders are gone",
        arguments: [("z.md", "other", "Z"), ("y.md", nil, "Y"), ("missing.md", "x", "X"), ("y.md/z.md", nil, "Z")]
            as [(
                String, String?, String
            )])
    func none(_ path: String, _ before: String?, _ after: String) throws {
        let archive = try TemporaryArchive()
        for name in ["a.md", "b.md", "y.md", "z.md"] { try archive.write(name, name) }
        let files = archive.files()
        #expect(throws: ChangeFailure.self) {
            try ChangeSet([
                change("a.md", "a.md", "A"), change("b.md", "b.md", nil), change("c/c.md", nil, "C"), change(path, before, after),
            ]).apply(in: archive.path)
        }
        #expect(archive.files() == files)
        #expect(!FileManager.default.fileExists(atPath: archive.path + "/c"))
    }

    @Test("are undone where the system refuses one that comes late")
    func undone() throws {
        let archive = try TemporaryArchive()
        for name in ["a.md", "b.md", "c/d.md"] { try archive.write(name, name) }
        let files = archive.files()
        // A folder in the place of the finished file: the last rename cannot be made.
        let changes = ChangeSet([change("a.md", "a.md", "A"), change("b.md", "b.md", nil), change("c/d.md", "c/d.md", "D")])
        let obstacle = archive.path + "/c/.sitegen-\(getpid())-d.md.new"
        try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
        #expect(throws: ChangeFailure.self) { try changes.apply(in: archive.path) }
        try FileManager.default.removeItem(atPath: obstacle)
        #expect(archive.files() == files)
    }

    @Test("keep the permissions of what they replace, and replace what a link leads to within the folder")
    func permissions() throws {
        let archive = try TemporaryArchive()
        try archive.write("a.md", "a")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: archive.path + "/a.md")
        try FileManager.default.createSymbolicLink(atPath: archive.path + "/b.md", withDestinationPath: "a.md")
        try ChangeSet([change("b.md", "a", "B")]).apply(in: archive.path)
        #expect(archive.read("a.md") == "B")
        let attributes = try FileManager.default.attributesOfItem(atPath: archive.path + "/a.md")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
    }

    @Test("do not follow a link that leads out of the folder")
    func leadsOut() throws {
        let archive = try TemporaryArchive()
        let elsewhere = try TemporaryArchive()
        try elsewhere.write("x.md", "x")
        try FileManager.default.createSymbolicLink(
            atPath: archive.path + "/x.md", withDestinationPath: elsewhere.path + "/x.md")
        try FileManager.default.createSymbolicLink(atPath: archive.path + "/folder", withDestinationPath: elsewhere.path)
        for path in ["x.md", "folder/x.md"] {
            #expect(throws: ChangeFailure.leadsOut(path: path)) {
                try ChangeSet([change(path, "x", "X")]).apply(in: archive.path)
            }
        }
        #expect(elsewhere.files() == ["x.md": "x"])
    }
}
