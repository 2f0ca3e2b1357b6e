/// A text with marks that may cross one another, as HTML, where elements only nest: an element that ends inside another
/// one ends the other too, which then begins anew.
struct MarkedText {
    struct Mark {
        /// UTF-8 bytes.
        let range: Range<Int>
        let opening: String
        /// What stands at the end of the mark.
        let label: String
        let closing: String
    }

    private(set) var html = ""

    /// - Parameter marks: Of marks that start at the same place, the longest is the outermost, then the first given.
    init(_ text: String, _ marks: [Mark]) {
        let order = marks.indices.filter { !marks[$0].range.isEmpty }.sorted { a, b in
            let (left, right) = (marks[a].range, marks[b].range)
            return (left.lowerBound, right.upperBound, a) < (right.lowerBound, left.upperBound, b)
        }
        var open: [Mark] = []
        var position = 0
        var next = 0
        while next < order.count || !open.isEmpty {
            let start = next < order.count ? marks[order[next]].range.lowerBound : Int.max
            let end = open.map(\.range.upperBound).min() ?? Int.max
            let boundary = min(start, end)
            html += HTMLText.escaped(text[utf8: position..<boundary])
            position = boundary
            if end == boundary {
                close(&open, at: boundary)
            } else {
                open.append(marks[order[next]])
                html += open.last!.opening
                next += 1
            }
        }
        html += HTMLText.escaped(text[utf8: position..<text.utf8.count])
    }

    private mutating func close(_ open: inout [Mark], at position: Int) {
        let outermost = open.firstIndex { $0.range.upperBound == position }!
        for mark in open[outermost...].reversed() {
            if mark.range.upperBound == position { html += mark.label }
            html += mark.closing
        }
        let goingOn = open[outermost...].filter { $0.range.upperBound > position }
        html += goingOn.map(\.opening).joined()
        open = open[..<outermost] + goingOn
    }
}
