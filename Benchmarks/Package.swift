// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "Benchmarks",
    targets: [
        .target(name: "ArchiveGeneration", swiftSettings: settings),
        .target(name: "HugoSite", dependencies: ["ArchiveGeneration"], swiftSettings: settings),
        .executableTarget(
            name: "generate-archive", dependencies: ["ArchiveGeneration", "HugoSite"], swiftSettings: settings),
    ]
)
