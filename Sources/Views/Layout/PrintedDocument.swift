internal import HTML
internal import Texts

/// A page that stands alone, for paper: its style is inside it, and nothing of it needs the site.
struct PrintedDocument {
    /// Whatever a reader chose for the screen, paper is white and its letters have one size.
    let texts: Texts
    let title: String
    /// Said in the properties of the file.
    let summary: String
    /// The line at the foot of each sheet of paper.
    let foot: String

    func bytes(_ content: Markup) -> [UInt8] {
        let markup: Markup = """
            <!doctype html>
            <html lang="\(texts.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            <meta name="description" content="\(summary)">
            <meta name="generator" content="\(texts.common.siteName)">
            \(RawHTML(unsafe: "<style>\(EmbeddedAssets.styleCSS.text)</style>"))
            </head>
            <body class="printed">
            <p class="foot">\(foot)</p>
            <main>
            \(content)
            </main>
            </body>
            </html>

            """
        return markup.bytes
    }
}
