package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Asks the four questions by which a practice is made known.
package struct KnownPage {
    package enum Action: String, Sendable {
        case check = "verifier"
        case send = "envoyer"
        case change = "modifier"
    }

    package struct Model: Sendable {
        package var entry: ReportEntry
        package var problem: ReportProblem?
        /// When the form was made and what its private link holds, sealed.
        package var moment: String
        package var owner: Operator

        package init(_ entry: ReportEntry, problem: ReportProblem? = nil, moment: String, owner: Operator) {
            self.entry = entry
            self.problem = problem
            self.moment = moment
            self.owner = owner
        }
    }

    /// How the page that sends says which place it named the readers of.
    ///
    /// - Parameter isUndecided: it named none yet.
    package static func shown(_ place: Territory?, isUndecided: Bool) -> String {
        place?.slug ?? (isUndecided ? "" : ReportEntry.noTerritory)
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: ReportsTexts { frame.texts.reports }
    private var entry: ReportEntry { model.entry }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title, current: .reports(.form(place: "")),
            head: "<script src=\"\(Asset.known)\" defer></script>\n",
            """
            <h1>\(texts.title)</h1>
            \(note)\
            <p class="lead">\(texts.lead)</p>
            \(DangerBox(texts: texts).markup)\
            <p class="note" id="discretion">\(texts.noNames)</p>
            <form class="account known" method="post" action="\(Link(Route.reports(.form(place: ""))))"\
            \(attribute: "data-kept", texts.draftKept)\(attribute: "data-back", texts.draftBack)\
            \(attribute: "data-erase", texts.draftErase)>
            \(token.input)
            <input type="hidden" name="\(ReportFields.moment)" value="\(model.moment)">
            \(each: ReportEntry.Question.allCases, { "\(field($0).markup)\n" })\
            \(who)\(AccountField(
                name: ReportFields.contact, label: texts.contact, shape: .mail, value: entry.contact,
                help: texts.contactHelp, fault: model.problem == .refused(.mailUnreadable) ? texts.mailUnreadable : nil,
                autocomplete: "email", isRequired: false
            ).markup)
            \(if: frame.reader != nil, paper)\(KnownTrap(texts: texts).markup)\
            \(CollectionNotice(code: .report, owner: model.owner, texts: frame.texts).markup)
            <p><button class="button" type="submit" name="\(ReportFields.action)" value="\(Action.check.rawValue)">\
            \(texts.next)</button></p>
            <p class="meta">\(texts.nextHelp)</p>
            </form>
            <p><a href="\(Link(Route.reports(.paper)))">\(texts.toPaper)</a></p>
            """)
    }

    // MARK: What is wrong

    private var wrong: [ReportEntry.Question] {
        switch model.problem {
        case .refused(.missing(let questions)), .refused(.tooLong(let questions)): questions
        default: []
        }
    }

    private func fault(_ question: ReportEntry.Question) -> String? {
        guard wrong.contains(question) else { return nil }
        return entry[question].count > question.limit ? texts.tooLong(n: question.limit) : texts.missing
    }

    private var note: Markup {
        if wrong.isEmpty { return ReportNote(texts: texts, problem: model.problem).markup }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(texts.fault(n: wrong.count))</p>
            <ul>\(each: wrong, { question in """
                <li><a href="\(Link(fragment: ReportFields.name(question)))">\(WrittenAnswers.question(question, texts))</a></li>

                """ })</ul></div>

            """
    }

    // MARK: Fields

    private func field(_ question: ReportEntry.Question) -> AccountField {
        var field = AccountField(
            name: ReportFields.name(question), label: WrittenAnswers.question(question, texts), value: entry[question],
            fault: fault(question), limit: question.limit)
        switch question {
        case .what: (field.shape, field.help) = (.paragraph, texts.whatHelp)
        case .place: field.help = texts.placeHelp
        case .bearer: field.help = texts.bearerHelp
        case .need: field.help = texts.needHelp
        }
        return field
    }

    private var who: Markup {
        let options = [(ReportEntry.Capacity.own, texts.capacityOwn), (.service, texts.capacityService)]
        return """
            <fieldset><legend>\(texts.capacityLegend)</legend>
            \(each: options, { option in """
                <label class="choice"><input type="radio" name="\(ReportFields.capacity)" value="\(option.0.rawValue)"\
                \(attribute: "checked", if: option.0 == entry.capacity)><span>\(option.1)</span></label>

                """ })\(AccountField(
                name: ReportFields.service, label: texts.serviceName, value: entry.service,
                autocomplete: "organization", isRequired: false, limit: ReportEntry.serviceLimit
            ).markup)
            </fieldset>

            """
    }

    /// For somebody who signed in: what a relay types in.
    private var paper: Markup {
        """
        <fieldset><legend>\(texts.paperLegend)</legend>
        <label class="choice"><input type="checkbox" name="\(ReportFields.paper)" value="oui"\
        \(attribute: "checked", if: entry.paper != nil)><span>\(texts.paperChoice)</span></label>
        <div class="entry"><label for="\(ReportFields.paperDay)">\(texts.paperDay)</label>
        <input id="\(ReportFields.paperDay)" name="\(ReportFields.paperDay)" type="date" value="\(day)"></div>
        \(AccountField(
            name: ReportFields.relay, label: texts.paperRelay, value: entry.paper?.relay ?? "",
            help: texts.paperRelayHelp, isRequired: false, limit: ReportEntry.serviceLimit
        ).markup)
        </fieldset>

        """
    }

    private var day: String { entry.paper?.day.map { CalendarDay(number: $0).iso } ?? "" }
}

/// A field that people leave empty because they neither see nor hear it.
struct KnownTrap {
    let texts: ReportsTexts

    var markup: Markup {
        """
        <div class="hidden" aria-hidden="true"><label for="\(ReportFields.trap)">\(texts.trap)</label>
        <input id="\(ReportFields.trap)" name="\(ReportFields.trap)" type="text" tabindex="-1" autocomplete="off"></div>

        """
    }
}
