internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The practices near the one of the page, each with the reason in words and the way to see both side by side.
struct CloseSection {
    let close: [ClosePractice]
    let sheet: Sheet
    let words: SheetWords
    let template: Template
    private var texts: CompareTexts { words.texts.compare }

    /// Nothing when no practice is near enough.
    var markup: Markup {
        if close.isEmpty { return "" }
        return """
            <section id="proches" aria-labelledby="proches-titre">
            <h2 id="proches-titre">\(texts.closeHeading)</h2>
            <p class="meta">\(texts.closeLead)</p>
            <ul class="sheets">
            \(each: close, item)</ul>
            </section>

            """
    }

    /// The way to choose others to read beside this sheet.
    var compareLink: Markup {
        let route = Route.compare(CompareRoute([sheet.practice.slug]))
        return "<p class=\"compare-link\"><a href=\"\(Link(route))\" rel=\"nofollow\">\(texts.compareWith)</a></p>\n"
    }

    private func item(_ near: ClosePractice) -> Markup {
        let title = words.written(near.practice.title)
        let both = Route.compare(CompareRoute([sheet.practice.slug, near.practice.slug]))
        return """
            <li><a href="\(Link(Route.sheet(slug: near.practice.slug)))">\(title)</a>\
            <br><span class="meta">\(CloseReasons(words: words, template: template).sentence(near)) · \
            <a href="\(Link(both))" rel="nofollow">\(texts.compareBoth)<span class="hidden"> \(texts.compareBothOf(title: title))</span></a></span></li>

            """
    }
}
