internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What the forms of these pages share: where they go, what was typed, what was wrong with it.
package struct CampaignForm: Sendable {
    package let token: HiddenToken
    package let frame: Frame
    /// What was typed, by name of the field, when the form comes back.
    package var typed: [String: String] = [:]
    package var problem: CampaignProblem?
    package var isDone = false
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    package init(token: HiddenToken, frame: Frame) {
        self.token = token
        self.frame = frame
    }

    /// Says why nothing was done, or that it was, above the page.
    var note: Markup {
        guard let problem else { return isDone ? "<p class=\"note\" role=\"status\">\(texts.done)</p>\n" : "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(texts.notDone)</p>
            <ul>\(each: problem.lines, { line in
                let field = line.field
                return "<li>\(if: field != nil, "<a href=\"\(Link(fragment: field ?? ""))\">\(line.sentence)</a>", else: "\(line.sentence)")</li>\n"
            })</ul></div>

            """
    }

    func field(
        _ name: String, _ label: String, _ help: String? = nil, _ shape: AccountField.Shape = .text, limit: Int = 254,
        isRequired: Bool = true, value: String? = nil
    ) -> Markup {
        AccountField(
            name: name, label: label, shape: shape, value: typed[name] ?? value ?? "", help: help,
            fault: problem?.fault(of: name), autocomplete: "off", isRequired: isRequired, limit: limit
        ).markup
    }

    /// - Parameter hidden: names and values that the form carries.
    func form(
        _ route: LeadingRoute, _ action: CampaignAction, _ label: String, isQuiet: Bool = false, isStop: Bool = false,
        hidden: [(String, String)] = [], about: String = "", _ fields: Markup = ""
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.leading(route)))" novalidate>\(token.input)
        \(each: hidden, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(fields)
        <p><button class="\(isStop ? "button stop" : isQuiet ? "button quiet" : "button")" type="submit" \
        name="\(CampaignFields.action)" value="\(action.rawValue)">\(label)\
        \(if: !about.isEmpty, "<span class=\"unseen\">, \(about)</span>")</button></p></form>

        """
    }

    func choice(_ name: String, _ label: String, _ options: [(value: String, name: String)]) -> Markup {
        let chosen = typed[name]
        let fault = problem?.fault(of: name)
        return """
            <div class="entry"><label for="\(name)">\(label)</label>
            \(fault.map { "<p class=\"wrong\" id=\"\(name)-erreur\">\($0)</p>\n" })\
            <select id="\(name)" name="\(name)"\(attribute: "aria-describedby", fault.map { _ in "\(name)-erreur" })>\
            \(each: options, { "<option value=\"\($0.value)\"\(attribute: "selected", if: $0.value == chosen, "")>\($0.name)</option>\n" })\
            </select></div>

            """
    }

    /// A box to be ticked before what cannot be undone.
    ///
    /// - Parameter id: several such boxes may stand on one page.
    func sure(_ label: String, _ action: CampaignAction) -> Markup {
        let name = "\(CampaignFields.sure)-\(action.rawValue)"
        return """
            \(problem?.fault(of: name).map { "<p class=\"wrong\" id=\"\(name)-erreur\">\($0)</p>\n" })\
            <p><label class="choice"><input type="checkbox" id="\(name)" name="\(name)" value="oui"\
            \(attribute: "aria-describedby", problem?.fault(of: name).map { _ in "\(name)-erreur" })><span>\(label)</span></label></p>
            """
    }

    /// Asked only once something was pointed at.
    var checking: Markup {
        guard problem?.asksCheck == true else { return "" }
        return """
            <p><label class="choice"><input type="checkbox" name="\(CampaignFields.checked)" value="oui">\
            <span>\(texts.checked)</span></label></p>

            """
    }

    package static func sureField(_ action: CampaignAction) -> String {
        "\(CampaignFields.sure)-\(action.rawValue)"
    }
}

/// How what those who lead a survey read is worded.
struct CampaignWords {
    let texts: SurveysLeadTexts
    private let frame: Frame

    init(_ frame: Frame) {
        self.frame = frame
        texts = frame.texts.surveysLead
    }

    func state(_ state: Campaign.State) -> String {
        switch state {
        case .prepared: texts.statePrepared
        case .open: texts.stateOpen
        case .closed: texts.stateClosed
        case .frozen: texts.stateFrozen
        case .cancelled: texts.stateCancelled
        }
    }

    func period(_ charter: CampaignCharter) -> String {
        texts.period(from: charter.opensOn.number, to: charter.closesOn.number)
    }

    func rounding(_ rounding: DayRounding) -> String {
        switch rounding {
        case .day: texts.roundingDay
        case .week: texts.roundingWeek
        case .month: texts.roundingMonth
        case .year: texts.roundingYear
        case .hidden: texts.roundingHidden
        }
    }

    func count(_ count: SurveyCount) -> String { count.shown.map { frame.texts.language.formatted($0) } ?? texts.few }

    func language(_ code: String) -> String { SurveyWords(frame.texts).name(code) }
}
