package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Names of the fields of the forms about plans.
package enum PlanFields {
    package static let action = "action"
    package static let object = "ligne"
    package static let toward = "vers"
    package static let way = "comment"
    package static let role = "role"
    package static let due = "quand"
    package static let kind = "genre"
    package static let text = "texte"
    package static let isAlone = "seule"
    package static let done = "fait"
}

/// What the pages of diffusion and of handing over share.
package struct PlanPage {
    package enum Part: Sendable {
        case diffusion, handover
    }

    package enum Action: String, Sendable {
        case add = "ajouter"
        case done = "fait"
        case undone = "a-faire"
        case remove = "retirer"
        case save = "enregistrer"
    }

    package enum Problem: Sendable, Equatable {
        case expired
        case refused(PlanRefusal)
    }

    package struct Model: Sendable {
        package let practice: Practice
        package var steps: [DiffusionStep] = []
        package var handover = Handover()
        package var restsOnOne = false
        package var mayEdit = false
        /// As typed, by the name of the field.
        package var typed: [String: String] = [:]
        package var isDone = false
        package var problem: Problem?

        package init(_ practice: Practice) { self.practice = practice }
    }

    private let part: Part
    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SheetWords
    private var texts: PlansTexts { frame.texts.plans }
    private var slug: String { model.practice.slug }

    package init(_ part: Part, _ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.part = part
        self.model = model
        self.token = token
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    private var route: Route { .adoptions(part == .diffusion ? .diffusion(slug: slug) : .handover(slug: slug)) }
    private var title: String { part == .diffusion ? texts.diffusionTitle : texts.handoverTitle }

    package var bytes: [UInt8] {
        let name = words.written(model.practice.title)
        let isRead = model.practice.state == .published
        let other: Route = .adoptions(part == .diffusion ? .handover(slug: slug) : .diffusion(slug: slug))
        return Layout(frame).page(
            title: title,
            """
            \(Trail(frame.texts).markup(isRead ? [(name, .sheet(slug: slug))] : [], here: title))
            <h1>\(title)</h1>
            <p class="lead">\(name)</p>
            \(note)\(if: model.restsOnOne && part == .handover, "<p class=\"note\">\(texts.restsOnOne)</p>\n")\
            <p>\(part == .diffusion ? texts.diffusionLead : texts.handoverLead)</p>
            <p class="note no-print">\(texts.noNames)</p>
            \(if: part == .diffusion, diffusion, else: handover)
            <ul class="links no-print"><li><a href="\(Link(other))">\
            \(part == .diffusion ? texts.handoverTitle : texts.diffusionTitle)</a></li>
            <li><a href="\(Link(Route.members(.bearing(slug: slug))))">\(frame.texts.bearing.title)</a></li></ul>
            """)
    }

    private var note: Markup {
        if let problem = model.problem {
            return """
                <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(sentence(problem))</p></div>

                """
        }
        return model.isDone ? "<p class=\"note\" role=\"status\">\(texts.done)</p>\n" : ""
    }

    private func sentence(_ problem: Problem) -> String {
        switch problem {
        case .expired: texts.expired
        case .refused(.nothingSaid): texts.nothingSaid
        case .refused(.tooLong): texts.tooLong(n: PlanChange.limit)
        case .refused(.dayUnreadable): texts.dayUnreadable
        case .refused(.named): texts.named
        case .refused(.tooMany): texts.tooMany(n: PlanChange.most)
        case .refused(.gone): texts.gone
        }
    }

    // MARK: Diffusion

    private var diffusion: Markup {
        """
        <h2>\(texts.steps)</h2>
        \(if: model.steps.isEmpty, "<p>\(texts.stepsNone)</p>", else: steps)
        \(if: model.mayEdit, adding)
        """
    }

    private var steps: Markup {
        """
        <ul class="parts">\(each: model.steps, { step in """
            <li><strong>\(words.written(step.toward))</strong><br>
            <span class="meta">\(told([name(step.way), step.role, day(step.due), state(step.doneAt)]))</span>
            \(if: model.mayEdit, buttons(step.id, isDone: step.doneAt != nil, about: step.toward))</li>

            """ })</ul>
        """
    }

    private func told(_ parts: [String?]) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.map(words.written).joined(separator: " · ")
    }

    private func day(_ number: Int?) -> String? { number.map { texts.by(day: $0) } }

    private func state(_ doneAt: Int64?) -> String {
        guard let doneAt else { return texts.stillOpen }
        return texts.doneOn(day: frame.timeZone.local(Int(doneAt / 1_000_000)).date.number)
    }

    private func name(_ way: DiffusionStep.Way) -> String {
        switch way {
        case .presentation: texts.wayPresentation
        case .immersion: texts.wayImmersion
        case .coFacilitation: texts.wayTogether
        case .training: texts.wayTraining
        case .kit: texts.wayKit
        case .other: texts.wayOther
        }
    }

    private var adding: Markup {
        let ways = DiffusionStep.Way.allCases.map { ($0.rawValue, name($0)) }
        return """
            <h2 class="no-print">\(texts.addStep)</h2>
            \(form(.add, texts.add, """
                \(field(PlanFields.toward, texts.toward, help: texts.towardHelp, isRequired: true))\
                \(choice(PlanFields.way, texts.way, ways))\
                \(field(PlanFields.role, texts.role, help: texts.roleHelp))\
                \(field(PlanFields.due, texts.due, help: texts.dueHelp))
                """))
            """
    }

    // MARK: Handing over

    private var handover: Markup {
        let told = model.handover
        return """
            \(if: model.mayEdit, settings, else: "<p>\(told.successor.isEmpty ? texts.successorNone : texts.successorIs(role: told.successor))</p>")
            <h2>\(texts.items)</h2>
            \(if: told.items.isEmpty, "<p>\(texts.itemsNone)</p>", else: items)
            \(if: model.mayEdit, addingItem)
            """
    }

    private var settings: Markup {
        let told = model.handover
        var entry = Fact(item: "", section: "", field: "", position: 0)
        entry.until = told.due
        return form(
            .save, texts.save,
            """
            <p><label class="choice" for="seule"><input type="checkbox" id="seule" name="\(PlanFields.isAlone)" value="1"\
            \(attribute: "checked", if: told.isAlone, "")><span>\(texts.alone)</span></label></p>
            \(field(PlanFields.role, texts.successor, help: texts.roleHelp, value: told.successor))\
            \(field(PlanFields.due, texts.handoverDue, help: texts.dueHelp, value: FactTyping.shown(.until, entry)))
            """)
    }

    private var items: Markup {
        """
        <ul class="parts">\(each: model.handover.items, { item in """
            <li><strong>\(name(item.kind))</strong><br>\(words.written(item.text))<br>
            <span class="meta">\(state(item.doneAt))</span>
            \(if: model.mayEdit, buttons(item.id, isDone: item.doneAt != nil, about: item.text))</li>

            """ })</ul>
        """
    }

    private func name(_ kind: HandoverItem.Kind) -> String {
        switch kind {
        case .knowledge: texts.kindKnowledge
        case .access: texts.kindAccess
        case .contact: texts.kindContact
        case .calendar: texts.kindCalendar
        case .other: texts.kindOther
        }
    }

    private var addingItem: Markup {
        let kinds = HandoverItem.Kind.allCases.map { ($0.rawValue, name($0)) }
        return """
            <h2 class="no-print">\(texts.addItem)</h2>
            \(form(.add, texts.add, """
                \(choice(PlanFields.kind, texts.kind, kinds))\
                \(field(PlanFields.text, texts.item, help: texts.itemHelp, isRequired: true))
                """))
            """
    }

    // MARK: Forms

    private func field(
        _ name: String, _ label: String, help: String, isRequired: Bool = false, value: String = ""
    ) -> Markup {
        AccountField(
            name: name, label: label, value: model.typed[name] ?? value, help: help, autocomplete: "off",
            isRequired: isRequired, limit: PlanChange.limit
        ).markup
    }

    private func choice(_ name: String, _ label: String, _ values: [(String, String)]) -> Markup {
        """
        <div class="entry"><label for="\(name)">\(label)</label>
        <select id="\(name)" name="\(name)">\(each: values, { value in """
            <option value="\(value.0)"\(attribute: "selected", if: value.0 == model.typed[name], "")>\(value.1)</option>
            """ })</select></div>

        """
    }

    private func form(_ action: Action, _ button: String, _ fields: Markup) -> Markup {
        """
        <form class="account no-print" method="post" action="\(Link(route))">\(token.input)
        \(fields)<p><button class="button\(action == .add ? "" : " quiet")" type="submit" name="\(PlanFields.action)" \
        value="\(action.rawValue)">\(button)</button></p></form>

        """
    }

    private func buttons(_ id: Int64, isDone: Bool, about: String) -> Markup {
        let mark = isDone ? Action.undone : .done
        return """
            <form class="account no-print" method="post" action="\(Link(route))">\(token.input)
            <input type="hidden" name="\(PlanFields.object)" value="\(String(id))">
            <p><button class="button quiet" type="submit" name="\(PlanFields.action)" value="\(mark.rawValue)">\
            \(isDone ? texts.markUndone : texts.markDone)<span class="unseen">, \(about)</span></button>
            <button class="button quiet" type="submit" name="\(PlanFields.action)" value="\(Action.remove.rawValue)">\
            \(texts.remove)<span class="unseen">, \(about)</span></button></p></form>
            """
    }
}
