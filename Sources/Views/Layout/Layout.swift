package import HTML
package import Routes
internal import Texts

/// The frame of every page: head, navigation, content, foot.
package struct Layout {
    private let frame: Frame

    package init(_ frame: Frame) { self.frame = frame }

    /// The whole document.
    ///
    /// - Parameters:
    ///   - title: of the page, without the name of the site.
    ///   - current: the entry of the navigation the page belongs to.
    ///   - feed: what a feed reader that is given the page follows.
    ///   - head: what programs are told besides.
    ///   - content: the inside of `main`, with its `h1`.
    package func page(
        title: String, current: Route? = nil, feed: FeedRoute.Subject? = nil, head: Markup = "", _ content: Markup
    ) -> [UInt8] {
        page(PageContent(title: title, current: current, feed: feed, head: head, content))
    }

    /// The whole document around an inside that may have been made for another reader.
    package func page(_ page: PageContent) -> [UInt8] {
        let texts = frame.texts.common
        let markup: Markup = """
            <!doctype html>
            <html lang="\(frame.texts.language.rawValue)"\(attribute: "data-theme", theme)\(attribute: "data-size", size)>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(texts.pageTitle(page: page.title))</title>
            <link rel="stylesheet" href="\(Asset.stylesheet)">
            <link rel="icon" href="\(Asset.logo)" type="image/svg+xml">
            \(canonical)\(page.feed.map { FeedLinks(frame.texts, $0).head } ?? "")\(page.head)</head>
            <body>
            <a class="skip button" href="\(Link(fragment: "contenu"))">\(texts.skipToContent)</a>
            \(header(page.current))
            <main id="contenu" tabindex="-1">
            \(resting(page.current))\(page.content)
            \(frame.follow?.markup(frame.texts.notices))</main>
            \(footer)
            </body>
            </html>

            """
        return markup.bytes
    }

    private var theme: String? { frame.display.theme == .auto ? nil : frame.display.theme.rawValue }
    private var size: String? { frame.display.size == .normal ? nil : frame.display.size.rawValue }

    private var canonical: Markup {
        guard let link = frame.canonical else { return "" }
        return "<link rel=\"canonical\" href=\"\(link)\">\n"
    }

    private func header(_ current: Route?) -> Markup {
        let texts = frame.texts.common
        return """
            <header class="site"><div class="in">
            <a class="brand" href="\(Link(Route.home))">\(Hexagons.logo)\(texts.siteName)</a>
            <nav class="end" aria-label="\(texts.displayLabel)"><ul>
            \(languageEntry)\(entry(texts.navigationDisplay, .display, current, isSecond: true))
            \(account(current))
            </ul></nav>
            <nav class="main" aria-label="\(texts.navigationLabel)"><ul>
            \(entry(texts.navigationPractices, .practices(PracticesRoute()), current))
            \(entry(texts.navigationNearby, .nearby(DirectoryRoute()), current))
            \(entry(texts.navigationMethods, .methods, current))
            \(entry(texts.navigationTerritories, .territories, current))
            \(entry(texts.navigationOrganisations, .organisations(DirectoryRoute()), current))
            \(entry(texts.navigationAbout, .about, current, isSecond: true))
            </ul></nav>
            </div></header>
            """
    }

    private func account(_ current: Route?) -> Markup {
        let texts = frame.texts.common
        guard let reader = frame.reader else { return entry(texts.navigationSignIn, .account(.signIn), current) }
        return """
            \(entry(news(reader.unread), .notices(.notices), current))
            \(entry(texts.navigationAccount, .account(.overview), current))
            """
    }

    private func news(_ unread: Int) -> String {
        let texts = frame.texts.notices
        // Counting stops there.
        return unread < Frame.Reader.countLimit
            ? texts.navigationUnread(n: unread) : texts.navigationMany(n: Frame.Reader.countLimit - 1)
    }

    /// On every page, but the one that repairs it.
    private func resting(_ current: Route?) -> Markup {
        guard let reader = frame.reader, reader.lacksSecondFactor, current != .account(.secondFactor) else { return "" }
        let texts = frame.texts.accounts
        return """
            <p class="note resting">\(texts.factorResting) \
            <a href="\(Link(Route.account(.secondFactor)))">\(texts.factorRestingLink)</a></p>

            """
    }

    /// - Parameter isSecond: left to the foot of the page where the screen is narrow.
    private func entry(_ label: String, _ route: Route, _ current: Route?, isSecond: Bool = false) -> Markup {
        "<li\(attribute: "class", if: isSecond, "second")><a href=\"\(Link(route))\"\(attribute: "aria-current", if: route == current, "page")>\(label)</a></li>"
    }

    private var languageEntry: Markup {
        guard let link = frame.otherLanguage else { return "" }
        let texts = frame.texts
        let other: Language = texts.language == .fr ? .en : .fr
        let name = texts.language == .fr ? texts.common.languageEnglish : texts.common.languageFrench
        return """
            <li><a href="\(link)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\(name)</a></li>

            """
    }

    private var footer: Markup {
        let texts = frame.texts.common
        return """
            <footer class="site"><div class="in">
            <nav aria-label="\(texts.footerLabel)"><ul>
            <li><a href="\(Link(Route.about))">\(texts.footerAbout)</a></li>
            <li><a href="\(Link(Route.collections))">\(frame.texts.collections.footer)</a></li>
            <li><a href="\(Link(Route.groups(DirectoryRoute())))">\(texts.footerGroups)</a></li>
            <li><a href="\(Link(Route.obstacles))">\(frame.texts.obstacles.footer)</a></li>
            <li><a href="\(Link(Route.glossary(DirectoryRoute())))">\(texts.footerGlossary)</a></li>
            <li><a href="\(Link(Route.vocabularies))">\(texts.footerVocabularies)</a></li>
            <li><a href="\(Link(Route.sources))">\(texts.footerSources)</a></li>
            <li><a href="\(Link(Route.legal))">\(texts.footerLegal)</a></li>
            <li><a href="\(Link(Route.privacy))">\(texts.footerPrivacy)</a></li>
            <li><a href="\(Link(Route.openData))">\(texts.footerOpenData)</a></li>
            <li><a href="\(Link(Route.accessibility))">\(texts.footerAccessibility)</a></li>
            <li><a href="\(Link(Route.display))">\(texts.navigationDisplay)</a></li>
            </ul></nav>
            <p>\(texts.footerDanger)</p>
            </div></footer>
            """
    }
}
