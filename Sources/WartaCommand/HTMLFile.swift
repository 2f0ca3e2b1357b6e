/// A page of its own for all documents: styles inside, nothing to load.
struct HTMLFile: DocumentWriter {
    private let file: OutputFile

    init(_ file: OutputFile) throws {
        self.file = file
        try file.write(Self.head)
    }

    func write(_ piece: String) throws { try file.write(piece) }

    func finish() throws {
        try file.write("</main>\n</body>\n</html>\n")
        try file.finish()
    }

    /// Colours come from a kind's hue; every text has a contrast of at least 4.5 to 1 on its background.
    private static let head = """
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
