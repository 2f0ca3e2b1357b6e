import Testing
import WartaTestSupport

@testable import Warta

@Suite("Characters that nobody sees")
struct InvisibleCharactersTests {
    private static let invisible: [Unicode.Scalar] = ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200E}"]
    private static let spaces: [Unicode.Scalar] = ["\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}"]

    /// What an analysis finds, its texts without invisible characters and with plain spaces.
    private func found(_ document: Document) -> [String] {
        let entities = document.entities.map { "\($0.label) \(plain($0.text)) \($0.value?.description ?? "") \($0.link ?? "")" }
        let actors = document.actors.map { "\($0.name) \($0.role ?? "") \($0.affiliation ?? "") \($0.mentions)" }
        let quotes = document.quotes.map {
            "\($0.kind) \(plain($0.text)) \(plain($0.cue?.text ?? "")) \($0.speaker?.name ?? "") \(plain($0.date?.text ?? ""))"
        }
        return entities + actors + quotes
    }

    private func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !Self.invisible.contains(scalar) {
            plain.append(Self.spaces.contains(scalar) ? " " : scalar)
        }
        return String(plain)
    }

    private static let text = """
        Bupati Jepara Sarwono Hadiputra (45) mengatakan biaya pelabuhan naik 12,5 persen menjadi Rp 7,5 miliar, Senin (7/3/2022) \
        pukul 08.30 WIB. “Kami perlu US$ 5 juta dan 1.250 ton semen,” kata Sarwono kepada wartawan di Kantor Kementerian \
        Perhubungan, Jakarta. Menurut Direktur PT Maju Jaya Tbk Rini Astuti, gempa M 5,6 merusak 12 rumah. Ia menulis ke \
        rini@contoh.id. "Itu benar," ujar Ketua KPK M. Rizal.
        """

    @Test("A text with them says the same as one without", arguments: 1...8 as ClosedRange<UInt64>)
    func sprinkled(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let expected = found(Analyzer().analyze(Self.text))
        #expect(expected.count > 20)
        for _ in 0..<20 {
            var sprinkled = String.UnicodeScalarView()
            for scalar in Self.text.unicodeScalars {
                sprinkled.append(scalar == " " && random.next() % 8 == 0 ? Self.spaces.randomElement(using: &random)! : scalar)
                if random.next() % 10 == 0 { sprinkled.append(Self.invisible.randomElement(using: &random)!) }
            }
            let text = String(sprinkled)
            let document = Analyzer().analyze(text)
            #expect(found(document) == expected, "\(text.debugDescription)")
            expectSound(document)
        }
    }

    private func expectSound(_ document: Document) {
        var end = 0
        for entity in document.entities {
            #expect(entity.utf8Range.lowerBound >= end && String(document.text[entity.range]) == entity.text)
            end = entity.utf8Range.upperBound
        }
        for quote in document.quotes { #expect(String(document.text[quote.range]) == quote.text) }
        #expect(zip(document.words, document.words.dropFirst()).allSatisfy { $0.utf8Range.upperBound <= $1.utf8Range.lowerBound })
    }

    @Test("Any text with them has its places in order", arguments: 1...4 as ClosedRange<UInt64>)
    func anyText(seed: UInt64) {
        var random = RandomText(seed: seed)
        for _ in 0..<100 {
            let (before, between, after) = (random.next(), random.next(), random.next())
            expectSound(Analyzer().analyze(before + "\u{200B}Rp 5.000Par\u{AD}kir " + between + "\u{202F}" + after))
        }
    }

    @Test("A mention covers those inside it, and none beside it")
    func places() {
        let document = Analyzer().analyze("\u{FEFF}Bupati \u{200B}Rini\u{200B} \u{200B}Astu\u{AD}ti\u{200B} hadir.")
        #expect(document.entities.map(\.text) == ["Rini\u{200B} \u{200B}Astu\u{AD}ti"])
        #expect(document.actors.map(\.name) == ["Rini Astuti"])
        #expect(document.words.map { String(document.text(ofUTF8: $0.utf8Range)) }.last == ".")
        #expect(document.sentences.count == 1)
    }

    @Test("A narrow no-break space stands between a number and its scale")
    func narrowSpace() {
        let text = "Nilainya Rp\u{202F}12,5\u{202F}miliar, 1\u{202F}250\u{202F}000 ton, 5\u{202F}persen."
        let values = EntityTagger().entities(in: text).map { $0.value?.description }
        #expect(values == ["12500000000 IDR", "1250000 ton", "5%"])
    }

    @Test("A price ends where its digits do, whatever is stuck to it")
    func stuckWords() {
        #expect(EntityTagger().entities(in: "Tiket Rp 5\u{AD}.000Par\u{AD}kir gratis.").map(\.text) == ["Rp 5\u{AD}.000"])
    }

    @Test("Given words keep them, and those that are nothing else are no words")
    func givenWords() {
        let words = ["Bupati", "\u{200B}", "Ri\u{AD}ni", "Astuti\u{200B}", "tiba", "Senin", "\u{FEFF}(20/1/2022)"]
        #expect(EntityTagger().labels(forWords: words) == ["O", "O", "B-PER", "I-PER", "O", "O", "O"])
        let document = Analyzer().analyze(words: [words, ["\u{AD}"], ["Ia", "pulang", "."]])
        #expect(document.entities.map(\.text).first == "Ri\u{AD}ni Astuti\u{200B}")
        #expect(document.words.count == 9 && document.sentences.count == 2)
    }

    @Test("The word tokenizer leaves them where ICU has them")
    func tokenizer() {
        #expect(WordTokenizer().boundaries(in: "Rp 12,5\u{202F}miliar ke\u{AD}camatan").ends.count == 5)
    }

    @Test("Ordinary text is read as it is")
    func ordinary() {
        for text in [Self.text, "“Ya” – é…👩‍👧"] { #expect(text.withBytes { InvisibleCharacters.edits($0).isEmpty }) }
    }
}
