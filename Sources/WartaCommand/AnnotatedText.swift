import Warta

/// A document's text with its names and values marked: `[Jepang COUNTRY JP]`, `[20 persen PERCENT 20%]`, in colours
/// where there are any.
struct AnnotatedText {
    let text: String

    init(_ document: InputDocument, _ analysis: Document, _ style: TextStyle) {
        var text = style.faint("# \(document.id)") + "\n"
        var position = 0
        for entity in analysis.entities {
            text += analysis.text[utf8: position..<entity.utf8Range.lowerBound]
            let meaning = entity.link ?? entity.value?.description
            let label = style.faint(meaning.map { "\(entity.label) \($0)" } ?? entity.label)
            text += "[" + style.color(entity.text, of: entity.kind) + " " + label + "]"
            position = entity.utf8Range.upperBound
        }
        text += analysis.text[utf8: position..<analysis.text.utf8.count]
        self.text = text + (text.hasSuffix("\n") ? "\n" : "\n\n")
    }
}
