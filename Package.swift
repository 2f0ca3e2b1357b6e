// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Warta",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Warta", targets: ["Warta"]),
        .library(name: "WartaFormats", targets: ["WartaFormats"]),
        .executable(name: "warta", targets: ["WartaCommand"]),
        .executable(name: "warta-tools", targets: ["WartaTools"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(
            name: "CLibICU",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
        ),
        .target(name: "CICU", dependencies: ["CLibICU"]),
        .target(name: "CWartaData"),
        .target(name: "CFiles"),
        .target(
            name: "Warta",
            dependencies: ["CICU", "CWartaData"],
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
        ),
        .target(name: "WartaTestSupport", dependencies: ["Warta", "CICU"]),
        .target(name: "WartaFormats", dependencies: ["Warta"]),
        .target(name: "WartaEvaluation", dependencies: ["Warta", "WartaFormats"]),
        .executableTarget(
            name: "WartaTools",
            dependencies: [
                "Warta", "WartaTestSupport", "WartaEvaluation", "WartaFormats",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "WartaCommand",
            dependencies: [
                "CFiles", "Warta", "WartaEvaluation", "WartaFormats",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "WartaTests", dependencies: ["Warta", "WartaFormats", "WartaTestSupport"]),
        .testTarget(name: "WartaFormatsTests", dependencies: ["WartaFormats", "WartaTestSupport"]),
        .testTarget(name: "WartaEvaluationTests", dependencies: ["WartaEvaluation", "WartaTestSupport"]),
        .testTarget(name: "WartaToolsTests", dependencies: ["WartaTools", "WartaTestSupport"]),
        .testTarget(name: "WartaCommandTests", dependencies: ["WartaCommand", "WartaTestSupport"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
