import Testing

@testable import SiteBuild

@Suite("The manifest of an output folder")
struct ManifestTests {
    @Test("is read as it was written, with files that are kept or without")
    func roundTrip() {
        for manifest in [
            Manifest(paths: []), Manifest(paths: ["index.html", "claims/ä/index.html"]),
            Manifest(paths: ["index.html"], kept: ["assets/theme/style.0.css"]),
        ] {
            #expect(Manifest(bytes: manifest.bytes) == manifest)
        }
    }

    @Test(
        "is none where its bytes are not those of one",
        arguments: [
            "", "sitegen-manifest 2", "sitegen-manifest 1\na\n", "sitegen-manifest 2\na", "sitegen-manifest 2\n../a\n",
            "sitegen-manifest 2\na\n\nb/../c\n", "sitegen-manifest 2\n/a\n", "sitegen-manifest 2\na\n\nb\n\nc\n",
        ])
    func refuses(_ text: String) { #expect(Manifest(bytes: Array(text.utf8)) == nil) }

    @Test("is none where a path is no UTF-8")
    func notUTF8() { #expect(Manifest(bytes: Array("sitegen-manifest 2\n".utf8) + [0xFF, 0x0A]) == nil) }

    @Test(
        "holds paths that cannot lead out of the folder",
        arguments: [
            ("a", true), ("a/b.html", true), ("a/.b", true), ("a/...", true), (".../a", true), ("", false), ("/", false),
            ("/a", false), ("a/", false), ("a//b", false), (".", false), ("..", false), ("a/./b", false), ("a/..", false),
            ("../a", false), ("a\0b", false),
        ])
    func paths(_ path: String, isOne: Bool) {
        #expect((OutputPath(path) != nil) == isOne)
        if isOne { #expect(OutputPath(path)?.parts.joined(separator: "/") == path) }
    }
}
