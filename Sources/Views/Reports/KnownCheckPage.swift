package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Shows what will be sent, to whom, and the sheets that may say it already; sends.
package struct KnownCheckPage {
    package struct Model: Sendable {
        package var entry: ReportEntry
        package var nearest: [Sheet]
        package var place: Territory?
        package var choices: [Territory]
        package var hasReaders: Bool
        package var moment: String
        /// Of the account it is written with.
        package var author: String?
        package var problem: ReportProblem?

        package init(
            _ entry: ReportEntry, nearest: [Sheet], place: Territory?, choices: [Territory], hasReaders: Bool,
            moment: String, author: String?, problem: ReportProblem? = nil
        ) {
            self.entry = entry
            self.nearest = nearest
            self.place = place
            self.choices = choices
            self.hasReaders = hasReaders
            self.moment = moment
            self.author = author
            self.problem = problem
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SheetWords
    private var texts: ReportsTexts { frame.texts.reports }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.checkTitle, current: .reports(.form(place: "")),
            """
            <h1>\(texts.checkTitle)</h1>
            \(ReportNote(texts: texts, problem: model.problem).markup)\
            \(NearestSheets(sheets: model.nearest, words: words, heading: texts.nearestHeading, opensTab: true, adopts: model.author != nil).markup)
            <h2>\(texts.sentHeading)</h2>
            \(WrittenAnswers(entry: model.entry, texts: texts).markup)
            <p class="meta">\(texts.capacityLegend) \(capacity)</p>
            <form class="account" method="post" action="\(Link(Route.reports(.form(place: ""))))">
            \(token.input)\(hidden)
            \(KnownTrap(texts: texts).markup)\(if: !model.choices.isEmpty, choice)\
            <h2>\(texts.whoHeading)</h2>
            <ul>\(each: told, { "<li>\($0)</li>\n" })</ul>
            \(DangerBox(texts: texts).markup)\
            <p class="actions"><button class="button" type="submit" name="\(ReportFields.action)" \
            value="\(KnownPage.Action.send.rawValue)">\(texts.send)</button>
            <button class="button quiet" type="submit" name="\(ReportFields.action)" \
            value="\(KnownPage.Action.change.rawValue)" formnovalidate>\(texts.change)</button></p>
            </form>
            """)
    }

    private var capacity: String {
        switch (model.entry.capacity, model.entry.service) {
        case (.own, _): texts.capacityOwn
        case (.service, let name) where !name.isEmpty: "\(texts.capacityService) (\(name))"
        case (.service, _): texts.capacityService
        }
    }

    private var told: [String] {
        let entry = model.entry
        return [
            readers,
            model.author.map { texts.whoAccount(name: $0) },
            entry.contact.isEmpty ? texts.whoNoContact : texts.whoContact,
            texts.whoPublish, texts.whoBack,
        ].compactMap(\.self)
    }

    private var isUndecided: Bool {
        model.place == nil && !model.choices.isEmpty && model.entry.territory.isEmpty
    }

    private var readers: String {
        if isUndecided { return texts.whoChoose }
        if !model.hasReaders { return texts.whoNobody }
        return model.place.map { texts.whoPlace(place: words.written($0.name)) } ?? texts.whoUnknown
    }

    private var hidden: Markup {
        let entry = model.entry
        var fields = [
            (ReportFields.moment, model.moment), (ReportFields.capacity, entry.capacity.rawValue),
            (ReportFields.service, entry.service), (ReportFields.contact, entry.contact),
            (ReportFields.shownTerritory, KnownPage.shown(model.place, isUndecided: isUndecided)),
        ]
        fields += ReportEntry.Question.allCases.map { (ReportFields.name($0), entry[$0]) }
        if let paper = entry.paper {
            let day = paper.day.map { CalendarDay(number: $0).iso } ?? ""
            fields += [
                (ReportFields.paper, "oui"), (ReportFields.paperDay, day), (ReportFields.relay, paper.relay),
            ]
        }
        return "\(each: fields, { "\(FollowButton.hidden($0.0, $0.1))\n" })"
    }

    private var choice: Markup {
        """
        <fieldset><legend>\(texts.placeChoice)</legend>
        \(each: model.choices, { place in """
            <label class="choice"><input type="radio" name="\(ReportFields.territory)" value="\(place.slug)"\
            \(attribute: "checked", if: place.slug == model.place?.slug)><span>\(PlaceChoice(place, words: words).label)</span></label>

            """ })<label class="choice"><input type="radio" name="\(ReportFields.territory)" value="\(ReportEntry.noTerritory)"\
        \(attribute: "checked", if: model.place == nil)><span>\(texts.placeOther)</span></label>
        </fieldset>

        """
    }
}

/// How a place is told apart from others of the same name.
struct PlaceChoice {
    let label: String

    init(_ place: Territory, words: SheetWords) {
        let kind = words.heading(place.kind, of: "territory")
        let departement = place.departement.map { " (\($0))" } ?? ""
        label = "\(words.written(place.name))\(departement), \(kind)"
    }
}

/// Sheets that may say the same already.
struct NearestSheets {
    let sheets: [Sheet]
    let words: SheetWords
    let heading: String
    /// Where the page itself must not be left.
    var opensTab = false
    /// The reader has an account, and may take one of them up instead.
    var adopts = false
    private var texts: ReportsTexts { words.texts.reports }

    init(sheets: [Sheet], words: SheetWords, heading: String, opensTab: Bool = false, adopts: Bool = false) {
        self.adopts = adopts
        self.sheets = sheets
        self.words = words
        self.heading = heading
        self.opensTab = opensTab
    }

    var markup: Markup {
        """
        <h2>\(heading)</h2>
        \(if: sheets.isEmpty, "<p>\(texts.nearestNone)</p>", else: list)
        """
    }

    private var list: Markup {
        """
        \(if: opensTab, "<p class=\"meta\">\(texts.nearestLead)</p>")
        <ul class="results"\(attribute: "lang", if: words.texts.language != .fr, "fr")>\(each: sheets, item)</ul>
        """
    }

    /// What was written stays in its own tab.
    private func adopting(_ sheet: Sheet) -> Markup {
        """
        <p><a href="\(Link(Route.adoptions(.adopt(slug: sheet.practice.slug))))" target="_blank" rel="noopener">\
        \(words.texts.adoptions.adopt)<span class="unseen">, \(words.written(sheet.practice.title))</span></a></p>
        """
    }

    private func item(_ sheet: Sheet) -> Markup {
        let head = SheetHead(sheet, words: words)
        let about = [head.place, head.bearer].compactMap(\.self).joined(separator: " · ")
        let link: Markup =
            opensTab
            ? """
            <a href="\(Link(Route.sheet(slug: sheet.practice.slug)))" target="_blank" rel="noopener">\
            \(words.written(sheet.practice.title))</a>
            """
            : "<a href=\"\(Link(Route.sheet(slug: sheet.practice.slug)))\">\(words.written(sheet.practice.title))</a>"
        return """
            <li><h3>\(link)</h3>
            \(if: !about.isEmpty, "<p class=\"meta\">\(about)</p>")\
            \(CollectionEntryItem.firstSentence(sheet).map { "<p>\($0)</p>" as Markup })\
            \(if: adopts, adopting(sheet))</li>

            """
    }
}
