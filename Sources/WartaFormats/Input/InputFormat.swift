/// The forms of documents that can be read.
package enum InputFormat: String, Sendable, CaseIterable {
    case text, jsonl, conll, conllu

    /// The form of a file by its ending.
    package init(ending file: String) {
        self = Self.allCases.first { file.hasSuffix(".\($0)") } ?? .text
    }
}
