import Testing

@testable import Warta

@Suite("People by the parts of their names")
struct PersonIndexTests {
    /// Names one after another, numbered so that the same person has the same number.
    private func numbers(_ names: [String]) -> [Int] {
        names.joined(separator: " lalu ").reading(names.map { (.person, $0) }) { reading, mentions in
            var people = PersonIndex(reading)
            var count = 0
            return mentions.map { mention in
                let known = people.actor(mention.words)
                if known == nil { count += 1 }
                people.add(mention.words, to: known ?? count - 1)
                return known ?? count - 1
            }
        }
    }

    @Test("A part of a name is the person, and a longer name too")
    func parts() {
        #expect(numbers(["Rini Astuti", "Rini", "Astuti", "Rini Dwi Astuti", "Dwi"]) == [0, 0, 0, 0, 0])
        #expect(numbers(["Rini", "Rini Astuti", "Astuti"]) == [0, 0, 0])
        #expect(numbers(["Rini Astuti", "RINI", "Wahyu"]) == [0, 0, 1])
    }

    @Test("Who has one name in common and one of their own is somebody else")
    func others() {
        #expect(numbers(["Rini Astuti", "Rini Lestari", "Wahyu Astuti"]) == [0, 1, 2])
    }

    @Test("Of two, the one whose name begins so, else the one named last")
    func choice() {
        #expect(numbers(["Hidayat Nur", "Wahyu Hidayat", "Hidayat"]) == [0, 1, 0])
        #expect(numbers(["Wahyu Hidayat", "Hidayat Nur", "Hidayat"]) == [0, 1, 1])
        #expect(numbers(["Wahyu Hidayat", "Rahmat Hidayat", "Hidayat"]) == [0, 1, 1])
    }

    @Test("A shortened name and one with a letter wrong are the same, if nobody else has it")
    func similar() {
        #expect(numbers(["Alexander Simatupang", "Alex"]) == [0, 0])
        #expect(numbers(["Frederika Wenda", "Friderika"]) == [0, 0])
        #expect(numbers(["Frederika Wenda", "Fredrika"]) == [0, 0])
        #expect(numbers(["Alexander Simatupang", "Ale"]) == [0, 1])
        #expect(numbers(["Ratna Wulandari", "Rahma"]) == [0, 1])
        #expect(numbers(["Alexander Simatupang", "Alex Wenda", "Alex"]) == [0, 1, 1])
    }

    @Test("Of many with one name in common, the common name is the one named last, a full name its own person")
    func many() {
        let names = (0..<40).map { "Nama\(Character(Unicode.Scalar(UInt8(97 + $0 % 26))))\($0 / 26) Hidayat" }
        #expect(numbers(names + ["Hidayat"]) == Array(0..<40) + [39])
        #expect(numbers(names + [names[0]]) == Array(0..<40) + [0])
    }

    @Test("A longer name is fuller if it has a word of the other")
    func fuller() {
        let names = ["Rini", "Rini Astuti", "Wahyu Hidayat"]
        names.joined(separator: " lalu ").reading(names.map { (.person, $0) }) { reading, mentions in
            let people = PersonIndex(reading)
            #expect(people.isFuller(mentions[1].words, than: mentions[0].words))
            #expect(!people.isFuller(mentions[0].words, than: mentions[1].words))
            #expect(!people.isFuller(mentions[2].words, than: mentions[0].words))
        }
    }
}
