import Foundation

/// A document of `X.docs.jsonl` with its annotation in `X.gold.jsonl`, whose offsets count code points.
struct StandoffDocument {
    let id: String
    let text: String
    /// Its line in the file with the annotation.
    let annotation: [String: Any]
    private let gold: (file: String, line: Int)

    /// The documents of a file that are annotated.
    static func read(_ docs: String) throws -> [StandoffDocument] {
        let gold = docs.replacingOccurrences(of: ".docs.jsonl", with: ".gold.jsonl")
        var annotations: [String: (line: Int, object: [String: Any])] = [:]
        for (line, object) in try JSONLines.objects(gold) {
            guard let id = object["id"] as? String else { throw InputError(gold, line, "no \"id\"") }
            annotations[id] = (line, object)
        }
        return try JSONLines.objects(docs).compactMap { line, object in
            guard let id = object["id"] as? String, let text = object["text"] as? String else {
                throw InputError(docs, line, "no \"id\" or no \"text\"")
            }
            return annotations[id].map {
                StandoffDocument(id: id, text: text, annotation: $0.object, gold: (gold, $0.line))
            }
        }
    }

    /// What is wrong with the annotation.
    func error(_ message: String) -> InputError { InputError(gold.file, gold.line, "'\(id)': \(message)") }
}
