// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "Warta", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CSystemICU",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
        ),
        .target(name: "CICUBaseline", dependencies: ["CSystemICU"]),
        .executableTarget(
            name: "WartaBenchmarks",
            dependencies: [
                "CICUBaseline",
                .product(name: "Warta", package: "Warta"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/WartaBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c11
)
