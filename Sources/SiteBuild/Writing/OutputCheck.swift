internal import ArchiveModel
package import Diagnostics
internal import Rendering

/// Looks whether anything that is not the site's own stands where the site's files go: before the first one is written.
enum OutputCheck {
    /// How many such files are listed one by one.
    private static let listed = 20

    /// - Parameter files: the paths of the site's files that are not known to stand there.
    static func diagnostics(
        of files: [String], in folder: OutputFolder, manifest: Manifest, name: String
    ) -> [Diagnostic] {
        // A first build has nothing to look at.
        if folder.isEmpty { return [] }
        let ours = manifest.all
        var diagnostics: [Diagnostic] = []
        var reported: Set<String> = []
        for file in files {
            guard let path = OutputPath(file) else { continue }
            let (occupant, depth) = folder.standing(at: path)
            let standing = path.parts.prefix(depth).joined(separator: "/")
            let isOnTheWay = depth < path.parts.count
            switch occupant {
            case .nothing: continue
            // What is ours and in the way is no part of the new site, and goes before that is written.
            case .file where ours.contains(standing): continue
            case .folder where folder.files(below: standing)?.allSatisfy(ours.contains) == true: continue
            default: break
            }
            // One link may stand in the way of every page.
            guard reported.insert(standing).inserted, reported.count <= listed else { continue }
            let place = Place(name + "/" + standing, at: 0)
            switch occupant {
            case .nothing: break
            case .file where isOnTheWay: diagnostics.append(.blockedOutput(place, "a file", isOnTheWay: true))
            case .file: diagnostics.append(.foreignFile(place))
            case .folder: diagnostics.append(.blockedOutput(place, "a folder", isOnTheWay: false))
            case .link: diagnostics.append(.blockedOutput(place, "a symbolic link", isOnTheWay: isOnTheWay))
            case .special:
                diagnostics.append(.blockedOutput(place, "something that is no file", isOnTheWay: isOnTheWay))
            }
        }
        let count = reported.count
        if count > listed {
            diagnostics.append(
                Diagnostic(
                    .foreignFile, at: nil, "\(count - listed) more files stand where files of the site go",
                    help: "Choose an empty folder by --output, or take away what stands in this one."))
        }
        return diagnostics
    }

    /// Two outputs at one address, of which one would be lost.
    static func collisions(in plan: SitePlan) -> [Diagnostic] {
        let paths = plan.pages.map(\.route.file) + plan.files.map(\.route.file)
        let files = Set(paths)
        let published = Set(plan.themeFiles)
        // A plain name of the theme's stays its own, though the file is published by another.
        let reserved = plan.themeNames.filter { !published.contains($0) && files.contains($0) }
        // Of most sites there is nothing to tell, and tens of thousands of paths need not be sorted for it.
        guard files.count < paths.count || !reserved.isEmpty else { return [] }
        var seen: Set<String> = []
        return (paths + reserved).sorted().compactMap { file in
            guard !seen.insert(file).inserted else { return nil }
            return Diagnostic(
                .addressCollision, at: Place("Content/" + file, at: 0), "the site has two files at /\(file)",
                help: "Rename this one: the theme has one of that name.")
        }
    }
}

extension Diagnostic {
    fileprivate static func foreignFile(_ place: Place) -> Diagnostic {
        Diagnostic(
            .foreignFile, at: place, "a file that no build of this site wrote stands where a file of the site goes",
            help: "Move it away, or choose another folder by --output.")
    }

    fileprivate static func blockedOutput(_ place: Place, _ what: String, isOnTheWay: Bool) -> Diagnostic {
        Diagnostic(
            .blockedOutput, at: place, "\(what) stands where a \(isOnTheWay ? "folder" : "file") of the site goes",
            help: "Take it away, or choose another folder by --output; the site is written through no link.")
    }
}

extension DiagnosticKind {
    package static let foreignFile = DiagnosticKind(
        "foreign-file", .error, "a file that is not the site's stands where one of its files goes",
        explanation: """
            The manifest in the output folder says which files a build wrote; all others are somebody else's and are left
            alone. One that stands where a file of the site has to go is not overwritten: nothing is written at all.
            """,
        wrong: """
            -- ‸Public/404.html --
            Written by hand.
            """,
        right: """
            -- Public/robots-of-mine.txt --
            Written by hand.
            """)

    package static let blockedOutput = DiagnosticKind(
        "blocked-output", .error, "a folder or a link stands where a file of the site goes",
        explanation: """
            The site is written to the output folder and nowhere else, so a symbolic link in it is not followed, and a folder
            is not replaced by a file.
            """,
        wrong: """
            -- ‸Public/404.html -> ../site.json --
            """,
        right: """
            -- Public/elsewhere.html -> ../site.json --
            """)

    package static let addressCollision = DiagnosticKind(
        "address-collision", .error, "two files would be published at one address",
        explanation: """
            Files below `Content/assets` are published at `/assets/`, and the theme's own at `/assets/theme/`. Of two at one
            address one would be lost.
            """,
        wrong: """
            -- ‸Content/assets/theme/style.css --
            body { color: black }
            """,
        right: """
            -- Content/assets/themes/style.css --
            body { color: black }
            """)
}
