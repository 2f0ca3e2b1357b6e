import Warta

/// A document's text with its names and values marked: `[Jepang COUNTRY JP]`, `[20 persen PERCENT 20%]`, in colours
/// where there are any.
struct AnnotatedText {
    let text: String

    init(_ document: Document, _ id: String, _ style: TextStyle) {
        var text = style.faint(style.plain("# \(id)")) + "\n"
        var position = 0
        for entity in document.entities {
            text += style.plain(String(document.text(ofUTF8: position..<entity.utf8Range.lowerBound)))
            let meaning = entity.link ?? entity.value?.description
            let label = style.faint(style.plain(meaning.map { "\(entity.label) \($0)" } ?? entity.label))
            text += "[" + style.color(style.plain(entity.text), of: entity.kind) + " " + label + "]"
            position = entity.utf8Range.upperBound
        }
        text += style.plain(String(document.text(ofUTF8: position..<document.text.utf8.count)))
        self.text = text + (text.hasSuffix("\n") ? "\n" : "\n\n")
    }
}
