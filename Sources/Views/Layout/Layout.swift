package import HTML
package import Routes
internal import Texts

/// The frame of every page: head, navigation, content, foot.
package struct Layout {
    /// The foot lists every part of the site: where the menu of a phone leads.
    private static let foot = "menu"
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
        if frame.isQuiet { return QuietFrame(frame.texts).header }
        let texts = frame.texts.common
        return """
            <header class="site"><div class="in">
            <a class="brand" href="\(Link(Route.home))">\(Hexagons.logo)<span class="name">\(texts.siteName)</span></a>
            <nav class="end" aria-label="\(texts.displayLabel)"><ul>
            \(language(rank: "third"))\(entry(texts.navigationDisplay, .display, current, rank: "second"))
            \(account(current))
            </ul></nav>
            <nav class="main" aria-label="\(texts.navigationLabel)"><ul>
            \(entry(texts.navigationPractices, .practices(PracticesRoute()), current))
            \(entry(texts.navigationNearby, .nearby(DirectoryRoute()), current))
            \(entry(frame.texts.answering.title, .surveys(.list), current, rank: "third"))
            \(entry(texts.navigationMethods, .methods, current, rank: "third"))
            \(entry(texts.navigationTerritories, .territories, current, rank: "third"))
            \(entry(texts.navigationOrganisations, .organisations(DirectoryRoute()), current, rank: "third"))
            \(entry(texts.navigationAbout, .about, current, rank: "second"))
            <li class="narrow"><a href="\(Link(fragment: Self.foot))">\(texts.navigationMenu)</a></li>
            </ul></nav>
            </div></header>
            """
    }

    private func account(_ current: Route?) -> Markup {
        let texts = frame.texts.common
        guard let reader = frame.reader else { return entry(texts.navigationSignIn, .account(.signIn), current) }
        return """
            \(entry(news(reader.unread), .notices(.notices), current))
            \(entry(texts.navigationAccount, .account(.overview), isOwn(current) ? .account(.overview) : current))
            """
    }

    /// True for the pages that the account leads to.
    private func isOwn(_ current: Route?) -> Bool {
        switch current {
        case .account(.identity), .account(.password), .account(.secondFactor), .account(.sessions),
            .account(.confirmation), .notices(.follows), .notices(.outbox), .notices(.copies), .ownData,
            .members(.list):
            true
        default: false
        }
    }

    /// In full for those who listen and where there is room; a word and a number on a phone.
    private func news(_ unread: Int) -> Markup {
        let texts = frame.texts.notices
        if unread == 0 { return "\(texts.navigationUnread(n: 0))" }
        // Counting stops there.
        let isMany = unread >= Frame.Reader.countLimit
        let most = Frame.Reader.countLimit - 1
        return """
            <span class="full">\(isMany ? texts.navigationMany(n: most) : texts.navigationUnread(n: unread))</span>\
            <span class="brief" aria-hidden="true">\(texts.navigationUnread(n: 0)) <b>\(String(isMany ? most : unread))</b></span>
            """
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

    private func entry(_ label: String, _ route: Route, _ current: Route?, rank: String? = nil) -> Markup {
        let words: Markup = "\(label)"
        return entry(words, route, current, rank: rank)
    }

    /// - Parameter rank: left to the foot of the page where the screen is narrow ("second"), or that of a phone ("third").
    private func entry(_ label: Markup, _ route: Route, _ current: Route?, rank: String? = nil) -> Markup {
        "<li\(attribute: "class", rank)><a href=\"\(Link(route))\"\(attribute: "aria-current", if: route == current, "page")>\(label)</a></li>"
    }

    private func language(rank: String? = nil) -> Markup {
        guard let link = frame.otherLanguage else { return "" }
        let texts = frame.texts
        let other: Language = texts.language == .fr ? .en : .fr
        let name = texts.language == .fr ? texts.common.languageEnglish : texts.common.languageFrench
        return """
            <li\(attribute: "class", rank)><a href="\(link)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\(name)</a></li>

            """
    }

    private var footer: Markup {
        if frame.isQuiet { return QuietFrame(frame.texts).footer }
        let texts = frame.texts.common
        return """
            <footer class="site"><div class="in">
            <nav id="\(Self.foot)" aria-label="\(texts.footerLabel)"><ul>
            <li><a href="\(Link(Route.reports(.form(place: ""))))">\(texts.footerReport)</a></li>
            <li><a href="\(Link(Route.surveys(.list)))">\(frame.texts.answering.title)</a></li>
            <li><a href="\(Link(Route.methods))">\(texts.navigationMethods)</a></li>
            <li><a href="\(Link(Route.territories))">\(texts.navigationTerritories)</a></li>
            <li><a href="\(Link(Route.organisations(DirectoryRoute())))">\(texts.navigationOrganisations)</a></li>
            <li><a href="\(Link(Route.collections))">\(frame.texts.collections.footer)</a></li>
            <li><a href="\(Link(Route.prizes(.list)))">\(frame.texts.prizes.title)</a></li>
            <li><a href="\(Link(Route.calendar(.months)))">\(frame.texts.calendar.footer)</a></li>
            <li><a href="\(Link(Route.groups(DirectoryRoute())))">\(texts.footerGroups)</a></li>
            <li><a href="\(Link(Route.laboratory(.methods)))">\(frame.texts.laboratory.footer)</a></li>
            <li><a href="\(Link(Route.obstacles))">\(frame.texts.obstacles.footer)</a></li>
            <li><a href="\(Link(Route.glossary(DirectoryRoute())))">\(texts.footerGlossary)</a></li>
            <li><a href="\(Link(Route.vocabularies))">\(texts.footerVocabularies)</a></li>
            <li><a href="\(Link(Route.grids(.list)))">\(frame.texts.reviews.gridsTitle)</a></li>
            <li><a href="\(Link(Route.sources))">\(texts.footerSources)</a></li>
            <li><a href="\(Link(Route.about))">\(texts.footerAbout)</a></li>
            <li><a href="\(Link(Route.legal))">\(texts.footerLegal)</a></li>
            <li><a href="\(Link(Route.privacy))">\(texts.footerPrivacy)</a></li>
            <li><a href="\(Link(Route.openData))">\(texts.footerOpenData)</a></li>
            <li><a href="\(Link(Route.accessibility))">\(texts.footerAccessibility)</a></li>
            <li><a href="\(Link(Route.display))">\(texts.navigationDisplay)</a></li>
            \(language())</ul></nav>
            <p>\(texts.footerDanger)</p>
            </div></footer>
            """
    }
}
