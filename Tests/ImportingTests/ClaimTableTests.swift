import ArchiveModel
import Diagnostics
import SiteBuild
import Testing

@testable import Importing

/// Claims from tables.
@Suite struct ClaimTableTests {
    private static let site = """
        -- site.json --
        {"title": "Harbour files", "baseURL": "https://archive.example/", "ratingMap": {"wrong": "false"}}
        -- Content/actors/ada-quill.md --
        ---
        name: Ada Quill
        kind: person
        ---

        """

    private func table(_ csv: String, _ mapping: [String: String] = [:], _ folder: ArchiveFolder) async throws -> ClaimTable {
        let settings = try #require(SourceReader.settings(folder.options).value)
        return ClaimTable(
            try CSVReader.rows(of: csv, delimiter: ","), mapping: mapping, settings: settings,
            known: try await KnownRecords(source: folder.path, jobs: 1))
    }

    @Test("cells keep commas, quotation marks and line breaks, and know where they stand")
    func cells() throws {
        let rows = try CSVReader.rows(of: "\u{FEFF}a,b\r\n\"x, \"\"y\"\"\r\nz\",é,\n\n1;2,3", delimiter: ",")
        #expect(rows.map { $0.map(\.text) } == [["a", "b"], ["x, \"y\"\r\nz", "é", ""], ["1;2", "3"]])
        #expect(rows[1].map(\.line) == [2, 3, 3])
        #expect(rows[1].map(\.column) == [1, 4, 6])
        #expect(try CSVReader.rows(of: "a\tb\r1\t2", delimiter: "\t").map { $0.map(\.text) } == [["a", "b"], ["1", "2"]])
    }

    @Test(
        "what is no CSV is told at its place",
        arguments: [("a\n\"b", 2, 1), ("a,\"b\"c", 1, 6)])
    func broken(text: String, line: Int, column: Int) {
        #expect {
            try CSVReader.rows(of: text, delimiter: ",")
        } throws: { error in
            let problem = error as? CSVReader.Problem
            return problem?.line == line && problem?.column == column
        }
    }

    @Test("mapped columns become claims that check has nothing against")
    func mapped() async throws {
        let folder = try ArchiveFolder(Example(Self.site))
        let csv = """
            Statement,Speaker,kind,verdict,summary,reviewed,Link,made,Ward,unused
            "It rains, they say",Ada Quill,,Wrong,The sky: blue,2024-03-02,https://x.example/a,2024,North,z
            The sun shines,Cy Dove;ada-quill,person,,,,,,,

            """
        let table = try await table(
            csv, ["Statement": "claim", "Speaker": "by", "kind": "by_kind", "Link": "url", "Ward": "extra.ward"], folder)
        #expect(table.problems == [])
        let settings = try #require(SourceReader.settings(folder.options).value)
        var claims = ClaimImport(
            ClaimImport.Options(source: folder.path), settings: settings,
            known: try await KnownRecords(source: folder.path, jobs: 1))
        for row in table.rows { _ = try claims.take(row.claim) }
        let file = folder.read("Content/claims/it-rains-they-say.md")
        #expect(file.contains("verdict: \"false\"") && file.contains("  - by: ada-quill\n") && file.contains("ward: \"North\""))
        #expect(file.contains("summary: \"The sky: blue\""))
        #expect(folder.files(in: "Content/actors") == ["ada-quill.md", "cy-dove.md"])
        #expect(await folder.errors() == [])
    }

    @Test(
        "errors are told with line and column",
        arguments: [
            ("claim,made\nIt rains,yesterday", 2, 10, "is no date"),
            ("claim,by\nx,y\nIt rains,Nobody Known", 2, 3, "no actor “y”"),
            ("made\n2024", 1, 1, "no column is `claim`"), ("claim,verdict\nIt rains,true", 2, 10, "needs a `summary`"),
            ("claim,id\nIt rains,A B", 2, 10, "cannot be an id"), ("claim\na,b", 2, 3, "2 cells"),
            ("claim,url\nx,file:///x", 2, 3, "no http"),
            ("", 1, 1, "empty"), ("claim,claim\na,b", 1, 7, "two columns"), ("claim,title\nx,y", 2, 3, "no `url`"),
        ])
    func errors(csv: String, line: Int, column: Int, words: String) async throws {
        let problem = try #require(try await table(csv, [:], try ArchiveFolder(Example(Self.site))).problems.first)
        #expect(problem.line == line && problem.column == column && problem.message.contains(words))
    }

    @Test("a mapping of a column that is not there, or to a key that is none, is an error")
    func mapping() async throws {
        let folder = try ArchiveFolder(Example(Self.site))
        #expect(try await table("claim\nx", ["Speaker": "by"], folder).problems[0].message.contains("the column “Speaker”"))
        #expect(try await table("claim,y\nx,z", ["y": "speaker"], folder).problems[0].message.contains("no key `speaker`"))
    }
}
