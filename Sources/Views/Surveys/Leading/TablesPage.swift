package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The list of the tables of a survey for those who lead it: what is chosen before the freeze, what came of it, who is
/// compared with whom.
package struct TablesPage {
    package struct Model: Sendable {
        package let desk: CampaignDesk
        package let prepared: PreparedTables
        /// What is compared, of the tables that are there.
        package var profiles: [ToldProfile] = []
        /// The question whose profile is being typed.
        package var comparing: String?

        package init(_ desk: CampaignDesk, _ prepared: PreparedTables) {
            self.desk = desk
            self.prepared = prepared
        }
    }

    private let model: Model
    private let form: CampaignForm
    private let names: ResultNames
    private var frame: Frame { form.frame }
    private var desk: CampaignDesk { model.desk }
    private var prepared: PreparedTables { model.prepared }
    private var route: LeadingRoute { .tables(slug: desk.slug) }
    private var texts: ResultsTexts { frame.texts.results }

    package init(_ model: Model, _ form: CampaignForm) {
        self.model = model
        self.form = form
        names = ResultNames(form.frame)
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        return Layout(frame).page(
            title: head.title(.tables), current: .leading(.list),
            """
            \(head.markup(.tables))\(form.note)\(prepared.results.map(closed))\
            \(if: prepared.results == nil, choosing)\(if: desk.led.may.leads, comparing)
            """)
    }

    // MARK: Before the freeze

    private var choosing: Markup {
        guard let choice = prepared.choice, !choice.questions.isEmpty else {
            return "<p>\(texts.noQuestionnaire)</p>\n"
        }
        let chosen = Set(prepared.plan.items)
        return """
            <p class="lead">\(texts.planLead)</p>
            <p>\(texts.planCount(n: prepared.plan.items.count))\(if: prepared.isUsual, " \(texts.planUsual)")</p>
            \(if: prepared.waits && desk.led.may.freezes, closing)\
            \(if: desk.led.may.leads, boxes(choice, chosen), else: list(prepared.plan, choice))
            """
    }

    private var closing: Markup {
        """
        <h2>\(texts.closeHeading)</h2>
        <p>\(texts.closeLead)</p>
        \(form.form(route, .closeTables, texts.close, isStop: true, form.sure(texts.closeSure, .closeTables)))
        """
    }

    private func boxes(_ choice: TableChoice, _ chosen: Set<TablePlan.Item>) -> Markup {
        """
        <h2>\(texts.chooseHeading)</h2>
        <form class="account" method="post" action="\(Link(Route.leading(route)))" novalidate>\(form.token.input)
        \(each: choice.questions, { question in """
            <fieldset class="tables"><legend>\(names.told(question.question)) \
            <span class="meta">\(question.code)</span></legend>
            \(box(TablePlan.Item(question.code), texts.alone, chosen))\
            \(each: choice.groups.filter { choice.mayCross(question, by: $0) }, { group in
                box(
                    TablePlan.Item(question.code, by: group.code),
                    texts.against(label: names.told(group.label)), chosen)
            })</fieldset>

            """ })\
        <p>\(button(.chooseTables, texts.choose, isQuiet: false)) \(button(.usualTables, texts.usual, isQuiet: true))</p></form>

        """
    }

    private func box(_ item: TablePlan.Item, _ label: String, _ chosen: Set<TablePlan.Item>) -> Markup {
        """
        <label class="choice"><input type="checkbox" name="\(CampaignFields.table)" value="\(item.key)"\
        \(attribute: "checked", if: chosen.contains(item), "")><span>\(label)</span></label>

        """
    }

    private func button(_ action: CampaignAction, _ label: String, isQuiet: Bool) -> Markup {
        """
        <button class="\(isQuiet ? "button quiet" : "button")" type="submit" name="\(CampaignFields.action)" \
        value="\(action.rawValue)">\(label)</button>
        """
    }

    private func list(_ plan: TablePlan, _ choice: TableChoice) -> Markup {
        """
        <ul>\(each: plan.items, { item in
            let question = choice.question(item.code).map { names.told($0.question) } ?? item.code
            let group = choice.groups.first { $0.code == item.by }.map { names.told($0.label) }
            return "<li>\(group.map { texts.crossTitle(question: question, by: $0) } ?? question)</li>\n"
        })</ul>

        """
    }

    // MARK: Once the list is closed

    private func closed(_ results: CampaignResults) -> Markup {
        let read = Link(Route.surveys(.results(slug: desk.slug)))
        let audited = results.audited
        let masked = frame.texts.surveyTables.masked(
            small: audited.small, floor: String(audited.floor), alongside: audited.alongside)
        return """
            <p class="lead">\(texts.closedLead(n: audited.tables.count))</p>
            \(if: audited.isWithheld, "<p class=\"note\">\(frame.texts.surveyTables.withheld)</p>\n")\
            \(if: audited.small + audited.alongside > 0, "<p>\(masked)</p>\n")\
            <p><a class="button" href="\(read)">\(texts.read)</a>\
            \(if: desk.led.may.readsData, " <a class=\"button quiet\" href=\"\(Link(Route.leading(.study(slug: desk.slug))))\">\(texts.studyTitle)</a>")</p>
            \(if: results.publishedAt != nil, "<p>\(texts.publishedSaid)</p>\n")\
            \(if: results.publishedAt == nil && desk.led.may.leads && !audited.isWithheld, publishing)
            """
    }

    private var publishing: Markup {
        """
        <h2>\(texts.publishHeading)</h2>
        <p>\(texts.publishLead)</p>
        \(form.form(route, .publishTables, texts.publish, form.sure(texts.publishSure, .publishTables)))
        """
    }

    // MARK: Compared with others

    private var comparing: Markup {
        guard let choice = prepared.choice else { return "" }
        let questions = choice.questions.filter { $0.shape == .single && 2...60 ~= $0.variables[0].values.count }
        if questions.isEmpty { return "" }
        return """
            <h2>\(texts.profileHeading)</h2>
            <p>\(texts.profileLead)</p>
            \(each: model.profiles, { "<h3>\(names.told($0.question))</h3>\n\(ResultProfile($0, frame).markup)" })\
            \(each: questions, { entry($0) })
            """
    }

    private func entry(_ question: TableQuestion) -> Markup {
        let known = prepared.plan.profiles.first { $0.code == question.code }
        let isTyped = model.comparing == question.code
        let typed = { (name: String) in isTyped ? form.typed[name] : nil }
        return """
            <details class="folded"\(attribute: "open", if: isTyped && form.problem != nil, "")>\
            <summary>\(names.told(question.question))\(if: known != nil, " <span class=\"meta\">\(texts.profileThere)</span>")</summary>
            \(form.form(route, .compare, texts.compare, isQuiet: true, hidden: [(CampaignFields.question, question.code)],
                about: names.told(question.question), """
                \(each: Array(question.variables[0].values.enumerated()), { rank, value in
                    number(
                        "\(question.code)-\(CampaignFields.expected(rank))", CampaignFields.expected(rank),
                        names.told(value.label),
                        typed(CampaignFields.expected(rank)) ?? known?.counts[value.name].map(Self.written) ?? "")
                })\(number(
                    "\(question.code)-\(CampaignFields.source)", CampaignFields.source, texts.fieldSource,
                    typed(CampaignFields.source) ?? known?.source ?? "", help: texts.fieldSourceHelp))
                """))</details>

            """
    }

    private static func written(_ number: Double) -> String {
        number == number.rounded() && number < 1e15 ? String(Int(number)) : String(number)
    }

    private func number(_ id: String, _ name: String, _ label: String, _ value: String, help: String? = nil) -> Markup {
        """
        <div class="entry"><label for="\(id)">\(label)</label>
        \(help.map { "<p class=\"meta\" id=\"\(id)-aide\">\($0)</p>\n" })\
        <input id="\(id)" name="\(name)" type="text" value="\(value)" autocomplete="off" maxlength="300"\
        \(attribute: "aria-describedby", help.map { _ in "\(id)-aide" })></div>

        """
    }
}
