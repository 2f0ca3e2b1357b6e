import Foundation
import Warta

// Foundation's `localizedDescription` of the errors is their description. Warta itself does without Foundation.

extension AnalysisError: LocalizedError {
    public var errorDescription: String? { description }
}

extension LexiconError: LocalizedError {
    public var errorDescription: String? { description }
}

extension EntityModelError: LocalizedError {
    public var errorDescription: String? { description }
}

extension InputError: LocalizedError {
    public var errorDescription: String? { description }
}
