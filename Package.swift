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
    targets: [
        // Leaves.
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Hypertext", swiftSettings: settings),

        // Texts and templates.
        .target(name: "Markup", dependencies: ["CCMark", "Diagnostics", "Hypertext"], swiftSettings: settings),
        .target(name: "Mustache", dependencies: ["Diagnostics", "Hypertext"], swiftSettings: settings),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(name: "HypertextTests", dependencies: ["Hypertext"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "Diagnostics", "Hypertext", "CCMark"], swiftSettings: settings),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache", "Diagnostics", "Hypertext"], swiftSettings: settings),
    ]
)
