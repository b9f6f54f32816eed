// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "sitegen",
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Leaves.
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
        .target(name: "Diagnostics", dependencies: ["Hypertext", "BinaryCoding"], swiftSettings: settings),
        .target(name: "Hypertext", dependencies: ["BinaryCoding"], swiftSettings: settings),
        .target(name: "BinaryCoding", swiftSettings: settings),

        // Texts and templates.
        .target(name: "Markup", dependencies: ["CCMark", "Diagnostics", "Hypertext", "BinaryCoding"], swiftSettings: settings),
        .target(name: "Mustache", dependencies: ["Diagnostics", "Hypertext"], swiftSettings: settings),

        // The archive: what it is, how it is read, how it is shown.
        .target(
            name: "ArchiveModel", dependencies: ["Markup", "Diagnostics", "Hypertext", "BinaryCoding"],
            swiftSettings: settings),
        .target(
            name: "ArchiveReading",
            dependencies: [
                "ArchiveModel", "Markup", "Diagnostics", "Hypertext", "BinaryCoding",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),
        .target(
            name: "Rendering",
            dependencies: ["ArchiveModel", "Markup", "Mustache", "Diagnostics", "Hypertext"], swiftSettings: settings),

        // The archive as a database.
        .target(
            name: "ArchiveDatabase", dependencies: ["Rendering", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),

        // The program: the only part that touches folders, clock and threads.
        .target(name: "BuiltinTheme"),
        .target(
            name: "SiteBuild",
            dependencies: [
                "ArchiveReading", "Rendering", "ArchiveModel", "Markup", "Mustache", "Diagnostics", "Hypertext",
                "BinaryCoding", "BuiltinTheme", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(name: "StarterArchive"),
        .target(
            name: "Listing", dependencies: ["Rendering", "ArchiveModel", "Markup", "Diagnostics", "Hypertext"],
            swiftSettings: settings),
        .target(
            name: "Editing",
            dependencies: [
                "SiteBuild", "ArchiveReading", "ArchiveModel", "Markup", "Diagnostics", "Hypertext", "StarterArchive",
            ],
            swiftSettings: settings),
        .target(name: "Fetching", swiftSettings: settings),
        .target(
            name: "Importing",
            dependencies: ["SiteBuild", "ArchiveReading", "ArchiveModel", "Markup", "Diagnostics", "Hypertext", "CGumbo"],
            swiftSettings: settings),
        .target(
            name: "Preview",
            dependencies: [
                "SiteBuild", "Rendering", "ArchiveModel", "Markup", "Diagnostics", "Hypertext",
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Client")],
            swiftSettings: settings),
        .target(
            name: "Suggesting",
            dependencies: ["SiteBuild", "ArchiveReading", "ArchiveModel", "Markup", "Diagnostics", "Hypertext"],
            swiftSettings: settings),
        .executableTarget(
            name: "sitegen",
            dependencies: [
                "Fetching", "Importing", "SiteBuild", "Rendering", "ArchiveDatabase", "ArchiveReading", "ArchiveModel", "Markup",
                "Diagnostics", "Hypertext", "Editing", "Listing", "Preview", "Suggesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(name: "HypertextTests", dependencies: ["Hypertext"], swiftSettings: settings),
        .testTarget(
            name: "MarkupTests", dependencies: ["Markup", "Diagnostics", "Hypertext", "CCMark"], swiftSettings: settings),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache", "Diagnostics", "Hypertext"], swiftSettings: settings),
        .testTarget(
            name: "ArchiveModelTests", dependencies: ["ArchiveModel", "Markup", "Hypertext"], swiftSettings: settings),
        .testTarget(
            name: "ArchiveReadingTests",
            dependencies: ["ArchiveReading", "ArchiveModel", "Markup", "Diagnostics", "Hypertext"],
            swiftSettings: settings),
        .testTarget(
            name: "RenderingTests",
            dependencies: [
                "Rendering", "SiteBuild", "ArchiveReading", "ArchiveModel", "Mustache", "Markup", "Diagnostics", "Hypertext",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SiteBuildTests",
            dependencies: [
                "SiteBuild", "Rendering", "ArchiveReading", "ArchiveModel", "Mustache", "Markup", "Diagnostics",
                "Hypertext", "BuiltinTheme", "Editing",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ImportingTests",
            dependencies: [
                "Importing", "SiteBuild", "Rendering", "ArchiveReading", "ArchiveModel", "Markup", "Diagnostics", "Hypertext",
            ],
            exclude: ["Pages"],
            swiftSettings: settings),
        .testTarget(
            name: "EditingTests",
            dependencies: [
                "Editing", "Listing", "SiteBuild", "ArchiveReading", "ArchiveModel", "Rendering", "Markup", "Diagnostics",
                "Hypertext", "StarterArchive", "BuiltinTheme",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Preview", "SiteBuild", "Rendering", "ArchiveModel", "Diagnostics", "Hypertext",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: settings),
        .testTarget(name: "FetchingTests", dependencies: ["Fetching"], swiftSettings: settings),
        .testTarget(
            name: "SuggestingTests",
            dependencies: ["Suggesting", "Importing", "SiteBuild", "ArchiveModel", "Markup", "Diagnostics"],
            exclude: ["Articles"],
            swiftSettings: settings),
        .testTarget(name: "SitegenTests", dependencies: ["sitegen"], swiftSettings: settings),
    ]
)
