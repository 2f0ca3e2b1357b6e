/// A line of JSON that is an object.
struct JSONObject {
    /// Of several with the same name the last.
    let fields: [String: JSONValue]
    private let line: ArraySlice<UInt8>
    private let file: String
    private let number: Int

    /// - Throws: ``InputError`` for what is no object.
    init(_ line: ArraySlice<UInt8>, file: String, line number: Int) throws(InputError) {
        guard let fields = try JSONValue(line, file: file, line: number).fields else {
            throw InputError(file: file, line: number, message: "not a JSON object")
        }
        (self.fields, self.line, self.file, self.number) = (fields, line, file, number)
    }

    /// A string, and what its reader should know of it; `nil` where there is none.
    func text(_ name: String) -> (text: String, warning: InputError?)? {
        guard let string = fields[name]?.decoded else { return nil }
        let warning = string.firstHalf.map { offset in
            InputError(
                file: file, line: number,
                message: "half of a character in column \(JSONValue.column(of: offset, in: line)), read as U+FFFD")
        }
        return (string.text, warning)
    }
}
