import Warta

/// A document's text with its names marked: `[Kota Ambon LOC]`, in colours where there are any.
struct AnnotatedText {
    let text: String

    init(_ document: InputDocument, _ analysis: Document, _ style: TextStyle) {
        var text = style.faint("# \(document.id)") + "\n"
        var position = 0
        for entity in analysis.entities {
            text += analysis.text[utf8: position..<entity.utf8Range.lowerBound]
            let label = style.faint(entity.link.map { "\(entity.kind.label) \($0)" } ?? entity.kind.label)
            text += "[" + style.color(entity.text, of: entity.kind) + " " + label + "]"
            position = entity.utf8Range.upperBound
        }
        text += analysis.text[utf8: position..<analysis.text.utf8.count]
        self.text = text + (text.hasSuffix("\n") ? "\n" : "\n\n")
    }
}
