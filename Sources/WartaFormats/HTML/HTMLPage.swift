import Warta

/// Documents as a page of HTML with their names and statements marked: styles inside, nothing to load.
///
/// ```swift
/// let document = Analyzer().analyze("“Panen mundur,” kata Bupati Wahyu Hidayat.")
/// let page = HTMLPage([(title: "Panen", document: document)]).html
/// ```
///
/// For more documents than fit into memory write ``head``, then the ``HTMLArticle`` of each, then ``tail``.
public struct HTMLPage: Sendable {
    /// The page.
    public let html: String

    /// - Parameter documents: What was found in each, with what stands over it.
    public init(_ documents: some Sequence<(title: String, document: Document)>) {
        html = Self.head + documents.map { HTMLArticle($0.document, title: $0.title).html }.joined() + Self.tail
    }

    /// What stands after the last document.
    public static let tail = "</main>\n</body>\n</html>\n"

    /// What stands before the first document.
    ///
    /// Colours come from a kind's hue; every text has a contrast of at least 4.5 to 1 on its background.
    public static let head = """
        <!DOCTYPE html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Warta</title>
        <style>
        :root {
          --page: #fff;
          --text: #1b1b1b;
          --faint: #595959;
          --line: #d0d0d0;
          --said: #2d5d8a;
          --lightness: 87%;
          --ink: 22%;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #161616;
            --text: #ececec;
            --faint: #a8a8a8;
            --line: #444;
            --said: #8fbce6;
            --lightness: 24%;
            --ink: 88%;
          }
        }
        body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.9 system-ui, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
        article { border-bottom: 1px solid var(--line); padding: 1rem 0 2rem; }
        article:last-child { border: 0; }
        h1 { font-size: 1rem; color: var(--faint); overflow-wrap: anywhere; }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        mark {
          background: hsl(var(--hue) 70% var(--lightness));
          color: inherit;
          border-radius: .25em;
          padding: .1em .25em;
          -webkit-box-decoration-break: clone;
          box-decoration-break: clone;
        }
        small { -webkit-user-select: none; user-select: none; }
        mark small {
          margin-left: .4em;
          font-size: .7em;
          font-weight: 600;
          letter-spacing: .02em;
          color: hsl(var(--hue) 60% var(--ink));
        }
        .quote { text-decoration: underline 2px var(--said); text-underline-offset: .3em; }
        .reported { text-decoration-style: dashed; }
        .quote > small {
          display: inline-block;
          margin: 0 .2em;
          padding: 0 .4em;
          border: 1px solid var(--said);
          border-radius: .25em;
          font-size: .75em;
          line-height: 1.5;
          color: var(--said);
        }
        .cue { font-style: italic; }
        </style>
        </head>
        <body>
        <main>

        """
}
