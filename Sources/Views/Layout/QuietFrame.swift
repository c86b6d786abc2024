internal import HTML
internal import Routes
internal import Texts

/// What stands around the pages of somebody who does one thing: the name of the site, and what the law asks.
struct QuietFrame {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    var header: Markup {
        """
        <header class="site quiet"><div class="in">
        <a class="brand" href="\(Link(Route.home))">\(Hexagons.logo)<span class="name">\(texts.common.siteName)</span></a>
        <nav class="end" aria-label="\(texts.common.displayLabel)"><ul>
        <li><a href="\(Link(Route.display))">\(texts.common.navigationDisplay)</a></li>
        </ul></nav>
        </div></header>
        """
    }

    var footer: Markup {
        """
        <footer class="site"><div class="in">
        <nav aria-label="\(texts.common.footerLabel)"><ul>
        <li><a href="\(Link(Route.surveys(.list)))">\(texts.answering.title)</a></li>
        <li><a href="\(Link(Route.legal))">\(texts.common.footerLegal)</a></li>
        <li><a href="\(Link(Route.privacy))">\(texts.common.footerPrivacy)</a></li>
        <li><a href="\(Link(Route.accessibility))">\(texts.common.footerAccessibility)</a></li>
        </ul></nav>
        <p>\(texts.common.footerDanger)</p>
        </div></footer>
        """
    }
}
