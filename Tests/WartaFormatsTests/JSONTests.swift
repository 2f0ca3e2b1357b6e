import Foundation
import Testing
import WartaTestSupport

@testable import WartaFormats

@Suite("JSON that is read")
struct JSONTests {
    private func value(_ json: String) throws(InputError) -> JSONValue {
        try JSONValue(Array(json.utf8)[...], file: "a.jsonl", line: 3)
    }

    @Test(
        "What the grammar allows",
        arguments: [
            "{}", "[]", " [ ] ", "0", "-0", "1.0", "1E5", "1e400", "1e-400", "-1.5e+3", "123456789012345678901234567890", "true",
            "false", "null", "\"\"", #""\ud800""#, #""\/\b\f\n\r\t\"\\\u00e9""#, "[[],{},[{}],1]", "{\"a\":{\"a\":[1,2]},\"a\":3}",
            "[\"\u{7F}\u{85}\u{2028}😅\"]",
        ])
    func right(json: String) throws { #expect(try value(json).json == json.trimmingCharacters(in: .whitespaces)) }

    @Test(
        "What it does not, with the column and the reason",
        arguments: [
            ("", 1, "the line ends where a value should be"), ("{\"a\": 1,}", 9, "'}' where a name in quotation marks should be"),
            ("[1,]", 4, "']' where a value should be"), ("[1 2]", 4, "'2' where ',' or ']' should be"),
            ("{\"é\" 1}", 6, "'1' where ':' should be"), ("{a: 1}", 2, "'a' where a name in quotation marks should be"),
            ("[NaN]", 2, "'N' where a value should be"), ("01", 1, "not the number that it begins like"),
            ("[1.]", 2, "not the number that it begins like"), ("-", 1, "not the number that it begins like"),
            ("[1e]", 2, "not the number that it begins like"),
            ("\"a\tb\"", 3, "a control character, to be written as \\u and four digits"),
            (#""\x""#, 2, #"'\' before something else than " \ / b f n r t u"#), (#""\u12G4""#, 2, #"\u without four digits"#),
            ("\"é", 3, "the line ends in a string"), (#""\"#, 2, "the line ends in a string"), ("{} {}", 4, "'{' after the end"),
            ("[1}", 3, "'}' where ',' or ']' should be"), ("[tru]", 2, "'t' where a value should be"),
            ("[", 2, "the line ends where a value should be"),
            (String(repeating: "[", count: 600), 513, "more than 512 objects and arrays in one another"),
        ])
    func wrong(json: String, column: Int, reason: String) {
        #expect(throws: InputError(file: "a.jsonl", line: 3, message: "not JSON, column \(column): \(reason)")) { try value(json) }
    }

    @Test(
        "Strings are decoded as by others",
        arguments: [#"\u0041\u00e9\ud83d\ude05"#, #"a\/b\\\"\n"#, "é😅", #"\ud83d\ud83d\ude05"#, #"x\ude05\u0000"#])
    func strings(content: String) throws {
        let string = try #require(try value("\"\(content)\"").decoded)
        let isHalf = content.contains("ud83d\\ud83d") || content.hasPrefix("x")
        #expect((string.firstHalf != nil) == isHalf)
        if !isHalf { #expect(try JSONDecoder().decode(String.self, from: Data("\"\(content)\"".utf8)) == string.text) }
        #expect(string.text.unicodeScalars.count { $0 == "\u{FFFD}" } == (isHalf ? 1 : 0))
    }

    @Test("Of several fields with one name the last counts, and line ends between values are spaces")
    func fields() throws {
        let fields = try #require(try value("{\"a\": 1, \"\\u0061\": [1,\r2], \"b\": 7.0}").fields)
        #expect(fields["a"]?.json == "[1, 2]" && fields["a"]?.elements?.map(\.integer) == [1, 2] && fields["b"]?.integer == 7)
    }

    @Test("What is read of damaged lines is what Foundation reads", arguments: 1...4 as ClosedRange<UInt64>)
    func damaged(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let line = Array(#"{"id": -1.5e3, "text": "Hujan \u00e9 \n é\"", "a": [true, {"b": null}, []]}"#.utf8)
        for _ in 0..<400 {
            var damaged = line
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = Array("{}[]\",:\\u09-+.eEtn \u{1}é".utf8)
                    .randomElement(using: &random)!
            }
            guard let fields = try? JSONObject(damaged[...], file: "a", line: 1) else { continue }
            let others = try? JSONSerialization.jsonObject(with: Data(damaged)) as? [String: Any]
            // Foundation knows no halves of characters and no numbers beyond its own.
            guard let others else { continue }
            #expect(Set(others.keys) == Set(fields.fields.keys))
            #expect(others["text"] as? String == fields.text("text")?.text)
        }
    }

    @Test("Takes time linear in the length", arguments: ["[", "{\"a\":", "\"", #""\u0041"#, "1", "[],", #"\"#, " "])
    func linear(piece: String) {
        for json in [String(repeating: piece, count: 100_000), "[" + String(repeating: piece, count: 100_000)] {
            let start = ContinuousClock.now
            _ = try? JSONObject(Array(json.utf8)[...], file: "a", line: 1)
            #expect(start.duration(to: .now) < .seconds(10))
        }
    }
}
