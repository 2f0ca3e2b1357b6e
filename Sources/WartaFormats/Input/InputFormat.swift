/// The forms of documents that can be read.
package enum InputFormat: String, Sendable, CaseIterable {
    case text, jsonl, conll

    /// The form of a file by its ending.
    package init(ending file: String) {
        self = file.hasSuffix(".jsonl") ? .jsonl : file.hasSuffix(".conll") ? .conll : .text
    }
}
