import Foundation

/// A line of JSON that is an object.
struct JSONObject {
    let fields: [String: Any]

    init(_ line: ArraySlice<UInt8>, file: String, line number: Int) throws(InputError) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(line)) else {
            throw InputError(file: file, line: number, message: "not JSON")
        }
        guard let fields = value as? [String: Any] else {
            throw InputError(file: file, line: number, message: "not a JSON object")
        }
        self.fields = fields
    }
}
