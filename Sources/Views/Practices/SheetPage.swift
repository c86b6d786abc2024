package import Domain
package import HTML
internal import Routes
internal import Texts

/// The page of one practice: thirty seconds at the top, then the three strands, then where it all comes from.
package struct SheetPage {
    /// Letters of the first sentences, above the essentials.
    private static let lead = 240
    private let sheet: Sheet
    private let projection: SheetProjection
    private let frame: Frame
    private let lexicon: Lexicon
    private let close: [ClosePractice]
    private let collections: [SheetCollection]
    private let takeAway: TakeAway?
    private let life: SheetLife?
    private let vocabularies: Vocabularies
    private var facts: FactView
    /// Where the pictures are when the page is a document of its own; nil on the screen.
    private var printedPictures: [Int64: String]?
    private var words: SheetWords { facts.words }

    /// - Parameters:
    ///   - lexicon: the words that the page explains.
    ///   - close: the practices near this one, the nearest first.
    ///   - collections: those that the sheet is in.
    ///   - takeAway: the ways to leave with the sheet; nil offers none.
    ///   - life: what lives around its text; nil shows nothing of it.
    package init(
        _ sheet: Sheet, template: Template, vocabularies: Vocabularies, lexicon: Lexicon = Lexicon(),
        close: [ClosePractice] = [], collections: [SheetCollection] = [], takeAway: TakeAway? = nil,
        life: SheetLife? = nil, frame: Frame
    ) {
        self.sheet = sheet
        projection = SheetProjection(sheet, template: template)
        self.lexicon = lexicon
        self.close = close
        self.collections = collections
        self.takeAway = takeAway
        self.life = life
        self.vocabularies = vocabularies
        self.frame = frame
        facts = FactView(words: SheetWords(frame.texts, vocabularies), sheet: sheet, template: template)
    }

    package var bytes: [UInt8] { Layout(frame).page(page) }

    /// The page without its frame: the same for everybody who may see the same.
    package var page: PageContent {
        let title = words.written(sheet.practice.title)
        // A page explains each word once, so each page begins with nothing explained.
        var page = self
        page.facts.explainer = Explainer(lexicon)
        return PageContent(
            title: title, current: .practices(PracticesRoute()), head: takeAway?.head ?? "", page.content(title))
    }

    /// The sheet for paper, two pages of it: what the screen unfolds, links to and proves stays on the screen.
    ///
    /// - Parameters:
    ///   - address: where the sheet is read on the screen, absolute when the instance knows its address.
    ///   - pictures: those that may be printed, by the number of the file: an address that holds the whole picture.
    package func printed(address: Link, pictures: [Int64: String] = [:]) -> [UInt8] {
        let texts = frame.texts
        let title = words.written(sheet.practice.title)
        let document = PrintedDocument(
            texts: texts, title: title, summary: sheet.first("description")?.text.map(words.written) ?? title,
            foot: texts.print.foot(site: texts.common.siteName, address: address.address))
        var page = self
        page.facts.explainer = Explainer()
        page.printedPictures = pictures
        return document.bytes(page.content(title))
    }

    private func content(_ title: String) -> Markup {
        let next = NextDoors(facts: facts, projection: projection, close: close).markup
        return """
            \(Trail(frame.texts).markup([(frame.texts.practices.listTitle, .practices(PracticesRoute()))], here: title))
            <article class="sheet"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            <h1>\(title)</h1>
            \(subtitle)\(fiction)\(lead)
            \(SheetEssentials(facts: facts, projection: projection).markup)
            \(InCollections(collections, words: words).markup)\
            \(EventLines(events: life?.events ?? [], words: CalendarWords(frame.texts)).markup)\
            \(closeSection.compareLink)\(adoptions?.door)\(kit)\
            <nav aria-label="\(words.sheet.contents)"><h2 class="hidden">\(words.sheet.contents)</h2>
            <ul class="contents">\(each: strands, { contentsEntry($0) })\(if: !sheet.files.isEmpty && printedPictures == nil, filesEntry)\(if: life?.adoptions.isEmpty == false, adoptionsEntry)\(if: !close.isEmpty, closeEntry)\(if: !next.isEmpty, nextEntry)\(takeAway?.entry)</ul></nav>
            \(each: strands, { strand($0) })
            \(SheetFiles(sheet: sheet, frame: frame, printed: printedPictures).markup)\
            \(profiles)\(SheetPrizes(prizes: printedPictures == nil ? life?.prizes ?? [] : [], frame: frame).markup)\
            \(ShownReplies(sheet: sheet, words: words, timeZone: frame.timeZone).markup)\
            \(doors?.shown)\(adoptions?.markup)\(closeSection.markup)\(next)\(takeAway?.section)\(doors?.markup)\
            \(facts.explainer.section(frame))</article>
            """
    }

    private var profiles: Markup {
        guard let life else { return "" }
        return ShownProfiles(
            practice: sheet.practice, profiles: life.profiles, vocabularies: vocabularies, texts: frame.texts
        ).markup
    }

    private var doors: SheetDoors? { life.map { SheetDoors(sheet.practice, $0.answers, frame: frame) } }

    private var adoptions: ShownAdoptions? {
        life.map { ShownAdoptions(slug: sheet.practice.slug, adoptions: $0.adoptions, words: words) }
    }

    private var kit: Markup {
        if life == nil || !KitPage.isTelling(projection) { return "" }
        let route = Route.adoptions(.kit(slug: sheet.practice.slug))
        return "<p class=\"compare-link\"><a href=\"\(Link(route))\">\(frame.texts.adoptions.kit)</a></p>\n"
    }

    private var adoptionsEntry: Markup {
        "<li><a href=\"\(Link(fragment: ShownAdoptions.place))\">\(frame.texts.adoptions.heading)</a></li>"
    }

    private var subtitle: Markup {
        guard let text = sheet.first("subtitle")?.text else { return "" }
        return "<p class=\"meta\">\(words.written(text))</p>\n"
    }

    /// Nobody must take the demonstration for a real place.
    private var fiction: Markup {
        guard sheet.source?.code == Demonstration.document.code else { return "" }
        return "<p class=\"note\">\(words.sheet.fiction)</p>"
    }

    /// The version in plain language where there is one, else the first sentences of what it is.
    private var lead: Markup {
        if let plain = projection.first("plain") { return PlainVersion(facts: facts, item: plain).markup }
        guard let text = (projection.first("definition") ?? projection.first("description"))?.fact.text else {
            return ""
        }
        let first = FirstWords.of(words.written(text), within: Self.lead)
        return "<p class=\"lead\">\(facts.explainer.prose(first))</p>"
    }

    /// The strands that say something, context first: where a practice was born explains what it does.
    private var strands: [Strand] {
        [.context, .approach, .result, .identity, .provenance].filter { strand in
            projection.sections(of: strand).contains(where: SheetSection.isDrawn)
                || (strand == .provenance && sheet.source != nil)
        }
    }

    private func contentsEntry(_ strand: Strand) -> Markup {
        "<li><a href=\"\(Link(fragment: strand.rawValue))\">\(heading(strand).title)</a></li>"
    }

    private var filesEntry: Markup {
        "<li><a href=\"\(Link(fragment: SheetFiles.place))\">\(frame.texts.files.sheetHeading)</a></li>"
    }

    private var closeEntry: Markup {
        "<li><a href=\"\(Link(fragment: "proches"))\">\(frame.texts.compare.closeHeading)</a></li>"
    }

    private var nextEntry: Markup {
        "<li><a href=\"\(Link(fragment: NextDoors.place))\">\(words.texts.reading.nextHeading)</a></li>"
    }

    private var closeSection: CloseSection {
        CloseSection(close: close, sheet: sheet, words: words, template: facts.template)
    }

    private func strand(_ strand: Strand) -> Markup {
        let heading = heading(strand)
        return """
            <section class="strand \(strand.rawValue)" id="\(strand.rawValue)" \
            aria-labelledby="\(strand.rawValue)-titre">
            <h2 id="\(strand.rawValue)-titre"><span class="k">\(heading.strand)</span> \(heading.title)</h2>
            \(inside(strand))
            </section>

            """
    }

    private func inside(_ strand: Strand) -> Markup {
        if strand == .provenance {
            return SheetProvenance(facts: facts, projection: projection, timeZone: frame.timeZone, life: life).markup
        }
        let section = SheetSection(facts: facts)
        return "\(each: projection.sections(of: strand), { section.markup($0) })"
    }

    private func heading(_ strand: Strand) -> (strand: String, title: String) {
        let texts = words.sheet
        switch strand {
        case .identity: return (texts.identityStrand, texts.identityHeading)
        case .context: return (texts.contextStrand, texts.contextHeading)
        case .approach: return (texts.approachStrand, texts.approachHeading)
        case .result: return (texts.resultStrand, texts.resultHeading)
        case .provenance: return (texts.provenanceStrand, texts.provenanceHeading)
        }
    }
}
