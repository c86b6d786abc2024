internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Above the text of a sheet that takes another one up: which, and what is still to be adapted.
struct AdoptedNote {
    let shown: ShownAdoption?
    let toAdapt: [String]
    let slug: String
    let words: EditingWords
    let texts: AdoptionsTexts

    var markup: Markup {
        if shown == nil && toAdapt.isEmpty { return "" }
        return "<section class=\"note\">\(source)\(if: !toAdapt.isEmpty, list)</section>\n"
    }

    private var source: Markup {
        guard let shown else { return "" }
        guard let practice = shown.practice else { return "<p>\(texts.takenFromGone)</p>\n" }
        let manner = AdoptionNames(texts: texts).name(shown.adoption.manner)
        let title = words.sheet.written(practice.title)
        return """
            <p><a href="\(Link(Route.adoptions(.adoption(id: shown.adoption.id))))">\(texts.takenFrom(manner: manner, title: title))</a></p>

            """
    }

    private var list: Markup {
        """
        <p><strong>\(texts.toAdapt(n: toAdapt.count)).</strong> \(texts.toAdaptHelp)</p>
        <ul class="links">\(each: toAdapt, { name in """
            <li><a href="\(Link(Route.writing(.section(slug: slug, name: name))))">\(words.section(name))</a></li>

            """ })</ul>
        """
    }
}
