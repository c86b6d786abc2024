package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The form of what is said of a survey before anybody answers: a new one, or the words of one.
package struct CharterPage {
    package struct Model: Sendable {
        /// Nil for a new one.
        package let desk: CampaignDesk?
        /// Bodies that one may lead a survey for; for a new one.
        package var leads: [(id: Int64, name: String)] = []
        /// They may lead it for others too: the body is told by its name.
        package var namesLead = false
        /// Of the questionnaire, the main one first.
        package var languages: [String]

        package init(_ desk: CampaignDesk?, languages: [String]) {
            self.desk = desk
            self.languages = languages
        }
    }

    private let model: Model
    private let form: CampaignForm
    private let words: CampaignWords
    private var frame: Frame { form.frame }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    package init(_ model: Model, _ form: CampaignForm) {
        self.model = model
        self.form = form
        words = CampaignWords(form.frame)
    }

    /// The fields of a charter that stands.
    ///
    /// - Parameter place: the name of its territory.
    package static func typed(_ campaign: Campaign, place: String?) -> [String: String] {
        let charter = campaign.charter
        var typed = [
            CampaignFields.title: charter.title, CampaignFields.mandate: charter.mandate,
            CampaignFields.scope: charter.scope, CampaignFields.frame: charter.frame,
            CampaignFields.territory: place ?? "", CampaignFields.opens: day(charter.opensOn),
            CampaignFields.closes: day(charter.closesOn), CampaignFields.rounding: charter.rounding.rawValue,
            CampaignFields.contactDays: String(charter.contactDays), CampaignFields.disclaimer: charter.disclaimer,
            CampaignFields.version: String(campaign.changedAt),
        ]
        for (language, text) in charter.consent.texts { typed[CampaignFields.consent(language)] = text }
        return typed
    }

    /// As people of the country write it.
    private static func day(_ day: CalendarDay) -> String {
        day.iso.split(separator: "-").reversed().joined(separator: "/")
    }

    package var bytes: [UInt8] {
        guard let desk = model.desk else { return new }
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        let isOpen = desk.campaign.state == .prepared || desk.campaign.state == .open
        return Layout(frame).page(
            title: head.title(.charter), current: .leading(.list),
            """
            \(head.markup(.charter))\(form.note)\
            \(if: isOpen, "<p>\(texts.charterLead)</p>\n\(fields(.charter(slug: desk.campaign.slug), texts.save))",
              else: "<p>\(texts.charterClosed)</p>\n\(CharterTelling(desk, frame).markup)")
            """)
    }

    private var new: [UInt8] {
        Layout(frame).page(
            title: texts.newTitle, current: .leading(.list),
            """
            \(Trail(frame.texts).markup([(texts.listTitle, .leading(.list))], here: texts.newTitle))
            <h1>\(texts.newTitle)</h1>
            \(form.note)<p class="lead">\(texts.charterLead)</p>
            \(fields(.new, texts.create))
            """)
    }

    private func fields(_ route: LeadingRoute, _ button: String) -> Markup {
        typealias Names = CampaignFields
        let long = CampaignCharter.textLimit
        let days = CampaignCharter.contactDays
        return """
            <form class="account" method="post" action="\(Link(Route.leading(route)))" novalidate>\(form.token.input)\
            \(form.typed[Names.version].map { "<input type=\"hidden\" name=\"\(Names.version)\" value=\"\($0)\">" })
            \(form.field(Names.title, texts.fieldTitle, texts.fieldTitleHelp, limit: CampaignCharter.titleLimit))
            \(if: model.desk == nil, lead)\
            \(form.field(Names.mandate, texts.fieldMandate, texts.fieldMandateHelp, .paragraph, limit: long))
            \(form.field(Names.scope, texts.fieldScope, texts.fieldScopeHelp, .paragraph, limit: long))
            \(form.field(Names.frame, texts.fieldFrame, texts.fieldFrameHelp, .paragraph, limit: long, isRequired: false))
            \(form.field(Names.territory, texts.fieldTerritory, texts.fieldTerritoryHelp, isRequired: false))
            \(if: !isAgreed, form.field(Names.opens, texts.fieldOpens, texts.dayHelp, limit: 10))
            \(form.field(Names.closes, texts.fieldCloses, texts.closesHelp, limit: 10))
            \(if: isAgreed, agreed, else: "\(consent)\(rounding)")
            \(form.field(Names.contactDays, texts.fieldContactDays, texts.fieldContactDaysHelp(least: days.lowerBound, most: days.upperBound), .code, limit: 4))
            \(form.field(Names.disclaimer, texts.fieldDisclaimer, texts.fieldDisclaimerHelp, .paragraph, limit: long, isRequired: false))
            \(form.checking)<p><button class="button" type="submit">\(button)</button></p></form>
            """
    }

    /// People answered to these words: they stay.
    private var isAgreed: Bool { model.desk?.campaign.state == .open }

    private var agreed: Markup {
        guard let charter = model.desk?.charter else { return "" }
        return """
            <h2>\(texts.consentHeading)</h2>
            <p>\(texts.consentStays)</p>
            <dl class="told">\(each: charter.consent.languages, { language in
                "<dt>\(texts.consentIn(name: words.language(language)))</dt><dd class=\"typed\">\(charter.consent[language] ?? "")</dd>\n"
            })<dt>\(texts.roundingLegend)</dt><dd>\(words.rounding(charter.rounding))</dd></dl>

            """
    }

    private var lead: Markup {
        if model.namesLead {
            return form.field(
                CampaignFields.lead, texts.fieldLead, texts.fieldLeadHelp, value: model.leads.first?.name)
        }
        let options = model.leads.map { (value: String($0.id), name: French.typography($0.name)) }
        return """
            \(form.choice(CampaignFields.lead, texts.fieldLead, options))<p class="meta">\(texts.fieldLeadHelp)</p>

            """
    }

    private var consent: Markup {
        let languages = model.desk?.questionnaire?.languages
        return """
            <h2>\(texts.consentHeading)</h2>
            <p>\(texts.consentLead)</p>
            \(each: model.languages, { language in
                let isOther = languages.map { !$0.contains(language) } ?? false
                return form.field(
                    CampaignFields.consent(language), texts.consentIn(name: words.language(language)),
                    isOther ? texts.consentOther : nil, .paragraph, limit: CampaignCharter.consentLimit,
                    isRequired: !isOther)
            })\(if: languages == nil, "<p class=\"meta\">\(texts.consentNow)</p>\n")
            """
    }

    private var rounding: Markup {
        let chosen = form.typed[CampaignFields.rounding] ?? DayRounding.week.rawValue
        return """
            <fieldset><legend>\(texts.roundingLegend)</legend><p class="meta">\(texts.roundingLead)</p>
            \(each: DayRounding.allCases, { rounding in """
                <label class="choice"><input type="radio" name="\(CampaignFields.rounding)" value="\(rounding.rawValue)"\
                \(attribute: "checked", if: rounding.rawValue == chosen, "")><span>\(words.rounding(rounding))</span></label>

                """ })</fieldset>
            """
    }
}

/// A charter to be read.
struct CharterTelling {
    private let desk: CampaignDesk
    private let words: CampaignWords
    private var charter: CampaignCharter { desk.charter }
    private var texts: SurveysLeadTexts { words.texts }

    init(_ desk: CampaignDesk, _ frame: Frame) {
        self.desk = desk
        words = CampaignWords(frame)
    }

    var markup: Markup {
        let main = desk.questionnaire?.languages ?? charter.consent.languages
        let lines: [(name: String, text: String)] = [
            (texts.fieldMandate, charter.mandate), (texts.fieldScope, charter.scope),
            (texts.fieldFrame, charter.frame), (texts.fieldTerritory, desk.led.place ?? ""),
            (texts.fieldOpens + ", " + texts.fieldCloses, words.period(charter)),
            (texts.consentHeading, main.compactMap { charter.consent[$0] }.first ?? ""),
            (texts.roundingLegend, words.rounding(charter.rounding)),
            (texts.fieldContactDays, String(charter.contactDays)), (texts.fieldDisclaimer, charter.disclaimer),
        ]
        return """
            <dl class="told">\(each: lines.filter { !$0.text.isEmpty }, {
                "<dt>\($0.name)</dt><dd class=\"typed\">\(French.typography($0.text))</dd>\n"
            })</dl>

            """
    }
}
