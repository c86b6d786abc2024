package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// A table that is not in the list, for analysts: any question, any cross, any rows, masked with the list.
package struct StudyPage {
    package struct Model: Sendable {
        package let desk: CampaignDesk
        package let prepared: PreparedTables
        /// What came of it; nil before something is asked.
        package var told: ToldTable?
        package var audited: AuditedTables?

        package init(_ desk: CampaignDesk, _ prepared: PreparedTables) {
            self.desk = desk
            self.prepared = prepared
        }
    }

    private let model: Model
    private let form: CampaignForm
    private let names: ResultNames
    private let filters: Int
    private var frame: Frame { form.frame }
    private var desk: CampaignDesk { model.desk }
    private var route: LeadingRoute { .study(slug: desk.slug) }
    private var texts: ResultsTexts { frame.texts.results }

    /// - Parameter filters: how many answers rows may be asked for at once.
    package init(_ model: Model, _ form: CampaignForm, filters: Int) {
        self.model = model
        self.form = form
        self.filters = filters
        names = ResultNames(form.frame)
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        return Layout(frame).page(
            title: head.title(.tables, heading: texts.studyTitle), current: .leading(.list),
            """
            \(head.markup(.tables, heading: texts.studyTitle))\(form.note)\
            <p class="lead">\(texts.studyLead)</p>
            <p class="meta">\(texts.studyLogged)</p>
            \(if: model.prepared.results == nil, "<p>\(texts.studyNone)</p>\n", else: "\(asking)\(model.audited.map(shown))")
            """)
    }

    private var asking: Markup {
        guard let choice = model.prepared.choice else { return "" }
        let questions = choice.questions.map { (value: $0.code, name: names.told($0.question)) }
        let groups = choice.groups.map { (value: $0.code, name: names.told($0.label)) }
        let values = choice.groups.flatMap { group in
            group.values.map { value in
                (value: "\(group.code)=\(value.name)", name: names.condition(group.label, value.label))
            }
        }
        let none = [(value: "", name: texts.nothing)]
        return """
            <form class="account" method="post" action="\(Link(Route.leading(route)))" novalidate>\(form.token.input)
            \(form.choice(CampaignFields.question, texts.fieldQuestion, questions))\
            \(form.choice(CampaignFields.against, texts.fieldAgainst, none + groups))\
            \(each: Array(1...filters), { rank in
                form.choice(CampaignFields.filter(rank), texts.fieldFilter(rank: String(rank)), none + values)
            })\
            <p><button class="button" type="submit" name="\(CampaignFields.action)" \
            value="\(CampaignAction.study.rawValue)">\(texts.study)</button> \
            <button class="button quiet" type="submit" name="\(CampaignFields.action)" \
            value="\(CampaignAction.studyFile.rawValue)">\(texts.studyFile)</button></p></form>

            """
    }

    private func shown(_ audited: AuditedTables) -> Markup {
        if audited.isWithheld { return "<p class=\"note\" role=\"status\">\(texts.studyWithheld)</p>\n" }
        guard let told = model.told else { return "" }
        return """
            <section class="findings" role="status"><h2>\(names.title(told.table))</h2>
            <p class="note">\(texts.studyNote)</p>
            \(ResultBody(told, frame).markup)</section>

            """
    }
}
