package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What the pages of a questionnaire share: the survey, where one stands in it, what went wrong.
package struct FormsShell: Sendable {
    package let campaign: Campaign
    package let rights: CampaignRights
    /// Of the form that is shown; nil while nothing may be changed.
    package let token: HiddenToken
    package let frame: Frame
    /// When the draft was last changed; nil before there is one.
    package var base: Int64?
    /// Sentences about what was not taken, each with where it is.
    package var problems: [String] = []
    package var isDone = false
    /// What was done, where it is more than saved.
    package var said: String?

    package init(_ campaign: Campaign, _ rights: CampaignRights, token: HiddenToken, frame: Frame) {
        self.campaign = campaign
        self.rights = rights
        self.token = token
        self.frame = frame
    }

    var texts: SurveyDraftTexts { frame.texts.surveyDraft }
    var slug: String { campaign.slug }

    /// Languages to choose among, each in its own words.
    func named(_ codes: [String]) -> [(value: String, label: String)] {
        codes.map { ($0, frame.texts.answering.name(ofLanguage: $0)) }
    }

    /// - Parameter heading: nil on the page of the place itself.
    func page(_ place: CampaignPlace, heading: String? = nil, _ content: Markup) -> [UInt8] {
        let head = CampaignHead(campaign, rights, frame: frame)
        return Layout(frame).page(
            title: head.title(place, heading: heading),
            """
            \(head.markup(place, heading: heading))\(note)\(content)
            """)
    }

    private var note: Markup {
        if problems.isEmpty { return isDone ? "<p class=\"note\" role=\"status\">\(said ?? texts.done)</p>\n" : "" }
        if problems.count == 1, let only = problems.first {
            return "<div class=\"note problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>\(only)</p></div>\n"
        }
        // Some come with a sentence that announces them.
        let announced = problems.first.flatMap { $0.hasSuffix(":") ? $0 : nil }
        let lines = announced == nil ? problems : Array(problems.dropFirst())
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(announced ?? texts.problems(n: lines.count))</p>
            <ul>\(each: lines, { "<li>\($0)</li>\n" })</ul></div>

            """
    }

    /// - Parameter kind: « multipart/form-data » where a file is sent.
    func form(_ route: FormsRoute, name: String = "account drafting", sendsFile: Bool = false, _ content: Markup)
        -> Markup
    {
        """
        <form class="\(name)" method="post" action="\(Link(Route.forms(route)))"\
        \(attribute: "enctype", if: sendsFile, "multipart/form-data") novalidate>\(token.input)\
        \(base.map { "<input type=\"hidden\" name=\"\(FormFields.base)\" value=\"\(String($0))\">" })
        \(content)</form>

        """
    }

    func send(_ label: String, action: String? = nil, isQuiet: Bool = false) -> Markup {
        """
        <p><button class="\(isQuiet ? "button quiet" : "button")" type="submit"\
        \(attribute: "name", if: action != nil, FormFields.action)\(attribute: "value", action)>\(label)</button></p>

        """
    }

    func link(_ route: FormsRoute, _ label: String) -> Markup {
        "<a href=\"\(Link(Route.forms(route)))\">\(label)</a>"
    }
}

/// One field of these forms: its label above, a word of help, what it holds.
struct DraftField {
    let name: String
    let label: String
    var value = ""
    var help: String?
    /// Lines of a longer text; nil for one line.
    var lines: Int?
    var limit = SurveyLimits.wording
    /// Narrow: a number, a code.
    var isShort = false
    var language: String?

    var markup: Markup {
        """
        <div class="\(isShort ? "entry short" : "entry")"><label for="\(name)">\(label)</label>
        \(help.map { "<p class=\"meta\" id=\"\(name)-aide\">\($0)</p>\n" })\(control)</div>

        """
    }

    private var control: Markup {
        let described = help.map { _ in "\(name)-aide" }
        if let lines {
            return """
                <textarea id="\(name)" name="\(name)" rows="\(lines)" maxlength="\(limit)"\
                \(attribute: "lang", language)\(attribute: "aria-describedby", described)>\(value)</textarea>
                """
        }
        return """
            <input id="\(name)" name="\(name)" type="text" value="\(value)" maxlength="\(limit)" autocomplete="off"\
            \(attribute: "lang", language)\(attribute: "aria-describedby", described)>
            """
    }
}

/// A list to choose one from.
struct DraftSelect {
    let name: String
    let label: String
    let options: [(value: String, label: String)]
    var chosen = ""
    /// The label is for those who listen; others read it in the head of the table.
    var isLabelHidden = false

    var markup: Markup {
        """
        <div class="entry"><label for="\(name)"\(attribute: "class", if: isLabelHidden, "hidden")>\(label)</label>
        <select id="\(name)" name="\(name)">\(each: options, { option in """
            <option value="\(option.value)"\(attribute: "selected", if: option.value == chosen)>\(option.label)</option>

            """ })</select></div>

        """
    }
}

/// One box to tick, or one of several of the same name.
struct DraftTick {
    let name: String
    var value = "oui"
    let label: String
    let isOn: Bool
    var isOne = false

    var markup: Markup {
        """
        <label class="choice"><input type="\(isOne ? "radio" : "checkbox")" name="\(name)" value="\(value)"\
        \(attribute: "checked", if: isOn)><span>\(label)</span></label>

        """
    }
}
