/// Why bytes cannot be read as an entity model. Reasons may be added in later versions.
@nonexhaustive
public enum EntityModelError: Error, Sendable, Equatable, CustomStringConvertible {
    /// They are something else.
    case noModel
    /// A model of another version of the library, which has to be trained again; the mark of its format: `WARTAEM2`.
    case otherFormat(String)
    /// A model that is cut off or was changed.
    case damaged

    /// What is wrong with bytes that are no model of this format.
    init(_ bytes: [UInt8]) {
        let mark = bytes.prefix(EntityModel.magic.count)
        if mark.elementsEqual(EntityModel.magic) {
            self = .damaged
        } else if mark.starts(with: EntityModel.family), let version = mark.last, version.isDigit {
            self = .otherFormat(String(decoding: mark, as: UTF8.self))
        } else {
            self = .noModel
        }
    }

    public var description: String {
        switch self {
        case .noModel: "not an entity model"
        case .otherFormat(let mark):
            "an entity model of the format \(mark), not \(String(decoding: EntityModel.magic, as: UTF8.self)): train it again"
        case .damaged: "a damaged entity model"
        }
    }
}
