import Diagnostics
import Hypertext
import Testing

@testable import Preview
@testable import SiteBuild

@Suite("Editors")
struct EditorTests {
    @Test(
        "files that editors make for a moment are known",
        arguments: [
            "claims/4913", "claims/.ferry.md.swp", "claims/ferry.md~", "claims/#ferry.md#", "claims/.#ferry.md",
            "claims/.goutputstream-X1Y2Z3", "claims/ferry.md___jb_tmp___", ".git/config", "claims/.folder/ferry.md",
            "claims/ferry.md.tmp", "claims/ferry.md.orig",
        ])
    func temporary(path: String) {
        #expect(EditorFile.isOne(path))
    }

    @Test(
        "files of an archive are none of those",
        arguments: ["claims/ferry.md", "claims/49130.md", "assets/#1.png", "assets/a~b.txt", "claims/swp.md", "assets/#"])
    func lasting(path: String) {
        #expect(!EditorFile.isOne(path))
    }

    @Test("a link opens the file at the place")
    func link() throws {
        let link = try #require(EditorLink(pattern: EditorLink.visualStudioCode, folder: "/home/ada/my archive"))
        #expect(
            link.address(of: "Content/claims/größe.md", line: 7, column: 3)
                == "vscode://file/home/ada/my%20archive/Content/claims/gr%C3%B6%C3%9Fe.md:7:3")
    }

    @Test(
        "a pattern that opens no file is refused",
        arguments: [
            "", "vscode", "vscode://file", "{file}", "javascript:alert('{file}')", "JavaScript:{file}", "data:{file}", ":{file}",
        ])
    func patterns(pattern: String) {
        #expect(EditorLink(pattern: pattern, folder: "/") == nil)
    }

    @Test("a page is told of errors in the words of the terminal, with a link to each")
    func report() async throws {
        let folder = try PreviewFolder()
        try folder.lay(
            """
            -- Content/articles/harbour-report.md --
            ---
            title: A report from the harbour
            published: 2024-03-02
            ---
            [The harbour]{claim=harbour-closd} is closed.
            """)
        var held = HeldSite(BuildOptions(source: folder.path))
        let state = try #require(await held.update(SourceChanges(isIncomplete: true)))
        let link = try #require(folder.link)
        let report = ProblemReport(
            state.outcome.diagnostics.filter { $0.severity == .error }, failure: nil, source: folder.path, link: link)
        #expect(report.title == "1 error")
        var bytes: [UInt8] = []
        report.json.append(to: &bytes)
        let json = String(decoding: bytes, as: UTF8.self)
        #expect(json.contains("\"id\":\"unknown-claim\""))
        #expect(json.contains("\"place\":\"Content/articles/harbour-report.md:5:21\""))
        #expect(json.contains("Content/articles/harbour-report.md#5,21\""))
        #expect(json.contains("5 | [The harbour]{claim=harbour-closd} is closed."))
        #expect(json.contains("^^^^^^^^^^^^^"))
        #expect(json.contains("help: Did you mean “harbour-closed”?"))
        #expect(report.text.hasPrefix("Content/articles/harbour-report.md:5:21: error[unknown-claim]: "))
    }
}
