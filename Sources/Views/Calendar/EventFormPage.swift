package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The form in which somebody proposes an event, or changes one.
package struct EventFormPage {
    package struct Model: Sendable {
        package let month: Month
        /// Nil for a new one.
        package var event: Event?
        /// The number of the changes that the form was made from; nil for the latest.
        package var base: Int?
        package var entry = EventEntry()
        package var bodies: [CreditedBody] = []
        package var choices: [Territory] = []
        package var mayDecide = false
        package var traces = SheetTraces([Fact]())
        /// Of a new one: one form makes one.
        package var moment = ""
        package var problem: CalendarProblem?

        package init(_ month: Month) { self.month = month }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: CalendarWords
    private let sheetWords: SheetWords
    private var texts: CalendarTexts { frame.texts.calendar }
    private var entry: EventEntry { model.entry }
    private typealias Field = CalendarFields

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = CalendarWords(frame.texts)
        sheetWords = SheetWords(frame.texts, vocabularies)
    }

    private var title: String { model.event == nil ? texts.proposeTitle : texts.editTitle }

    package var bytes: [UInt8] {
        let name = words.written(model.month.title)
        return Layout(frame).page(
            title: title, current: .calendar(.months),
            """
            \(Trail(frame.texts).markup([
                (texts.title, .calendar(.months)), (name, .calendar(.month(MonthRoute(model.month.slug)))),
            ], here: title))
            <h1>\(title)</h1>
            \(words.note(model.problem))<p class="lead">\(name), \(words.days(model.month))</p>
            \(if: isReadAgain, "<p class=\"note\">\(texts.again)</p>", else: "<p>\(texts.formLead)</p>")
            <p class="note">\(texts.noNames)</p>
            \(passages.markup)\(form)
            """)
    }

    /// What everybody reads already would wait.
    private var isReadAgain: Bool { model.event?.state == .announced && !model.mayDecide }

    private var passages: TracesNote { TracesNote(traces: model.traces, slug: nil, words: sheetWords) }

    private var form: Markup {
        let route: CalendarRoute = model.event.map { .editEvent(id: $0.id) } ?? .propose(slug: model.month.slug)
        let hidden =
            model.event.map { (Field.version, String(model.base ?? $0.sequence)) } ?? (Field.moment, model.moment)
        let button = model.mayDecide || model.event != nil ? texts.save : texts.send
        return """
            <form class="account" method="post" action="\(Link(Route.calendar(route)))">\(token.input)
            <input type="hidden" name="\(hidden.0)" value="\(hidden.1)">
            \(kinds)\
            \(line(Field.title, texts.name, entry.words.title, fault: [.titleMissing], isRequired: true))\
            \(text(Field.told, texts.told, entry.words.told, limit: EventWords.toldLimit))\
            \(times)\(places)\(organisers)\
            \(line(Field.audience, texts.audienceField, entry.words.audience, texts.audienceHelp))\
            \(text(Field.accessibility, texts.accessibilityField, entry.words.accessibility, texts.accessibilityHelp))\
            \(line(Field.price, texts.priceField, entry.words.price, texts.priceHelp))\
            \(text(Field.registration, texts.registrationField, entry.words.registration, texts.registrationHelp))\
            \(line(Field.link, texts.linkField, entry.words.link, texts.linkHelp, fault: [.linkUnreadable], limit: EventWords.textLimit))\
            \(line(Field.sheet, texts.sheetField, entry.sheet, texts.sheetHelp, fault: [.otherSheet], limit: EventWords.textLimit))\
            \(passages.tick(id: "lu", isTicked: entry.isRead))\(if: model.mayDecide && model.event == nil, announcing)\
            <p class="meta">\(texts.notice) <a href="\(Link(Route.privacy))">\(frame.texts.replies.privacy)</a></p>
            <p><button class="button" type="submit">\(button)</button></p></form>
            """
    }

    private var kinds: Markup {
        let isWrong = model.problem == .refused(.kindMissing)
        return """
            <fieldset><legend>\(texts.kind)</legend>\(if: isWrong, "<p class=\"wrong\">\(texts.kindMissing)</p>\n")\
            \(each: Event.Kind.allCases, { kind in """
                <label class="choice"><input type="radio" name="\(Field.kind)" value="\(kind.rawValue)" required\
                \(attribute: "checked", if: entry.kind == kind, "")><span>\(words.name(kind))</span></label>

                """ })</fieldset>

            """
    }

    private var times: Markup {
        let help = texts.firstDayHelp(first: words.day(model.month.first), last: words.day(model.month.last))
        return """
            \(line(Field.first, texts.firstDay, entry.firstDay, help, fault: [.dayUnreadable, .outsideMonth], isRequired: true))\
            \(line(Field.start, texts.start, entry.start, texts.startHelp, fault: [.timeUnreadable, .timeMissing]))\
            \(line(Field.end, texts.end, entry.end, fault: [.endBeforeStart]))\
            \(line(Field.last, texts.lastDay, entry.lastDay, texts.lastDayHelp, fault: [.tooManyDays]))
            """
    }

    private var places: Markup {
        """
        \(line(Field.place, texts.place, entry.words.place, texts.placeHelp, fault: [.placeMissing], isRequired: true))\
        \(line(Field.town, texts.town, entry.town, texts.townHelp, fault: [.placeUnclear]))\
        \(if: model.problem == .refused(.placeUnclear), choice, else: chosen)
        """
    }

    /// What was chosen before stays chosen while something else is repaired.
    private var chosen: Markup {
        if entry.territory.isEmpty { return "" }
        return "<input type=\"hidden\" name=\"\(Field.territory)\" value=\"\(entry.territory)\">"
    }

    private var choice: Markup {
        """
        <fieldset><legend>\(texts.placeChoice)</legend>\(each: model.choices, { place in
            radio(place.slug, PlaceChoice(place, words: sheetWords).label)
        })\(radio(ReportEntry.noTerritory, texts.placeNone))</fieldset>

        """
    }

    private func radio(_ value: String, _ label: String) -> Markup {
        """
        <label class="choice"><input type="radio" name="\(Field.territory)" value="\(value)"><span>\(label)</span></label>

        """
    }

    private var organisers: Markup {
        """
        \(if: !model.bodies.isEmpty, bodies)\
        \(line(
            Field.organiser, model.bodies.isEmpty ? texts.body : texts.bodyWords, entry.words.organiser,
            model.bodies.isEmpty ? nil : texts.bodyWordsHelp, fault: [.organiserMissing, .notTheirs]))
        """
    }

    private var bodies: Markup {
        """
        <div class="entry"><label for="\(Field.body)">\(texts.body)</label>
        <select id="\(Field.body)" name="\(Field.body)">\(each: model.bodies, { body in """
            <option value="\(String(body.id))"\(attribute: "selected", if: body.id == entry.body, "")>\(words.written(body.name))</option>
            """ })<option value=""\(attribute: "selected", if: isNamed, "")>\(texts.bodyOther)</option></select></div>

        """
    }

    /// A new form proposes the first body.
    private var isNamed: Bool { entry.body == nil }

    private var announcing: Markup {
        """
        <p><label class="choice"><input type="checkbox" name="\(Field.announces)" value="oui"\
        \(attribute: "checked", if: entry.announces, "")><span>\(texts.announces)</span></label></p>

        """
    }

    private func line(
        _ name: String, _ label: String, _ value: String, _ help: String? = nil, fault: [CalendarRefusal] = [],
        isRequired: Bool = false, limit: Int = EventWords.lineLimit
    ) -> Markup {
        AccountField(
            name: name, label: label, value: value, help: help, fault: self.fault(fault), autocomplete: "off",
            isRequired: isRequired, limit: limit
        ).markup
    }

    private func text(
        _ name: String, _ label: String, _ value: String, _ help: String? = nil, limit: Int = EventWords.textLimit
    ) -> Markup {
        AccountField(
            name: name, label: label, shape: .paragraph, value: value, help: help, isRequired: false, limit: limit
        ).markup
    }

    private func fault(_ refusals: [CalendarRefusal]) -> String? {
        guard case .refused(let refusal) = model.problem, refusals.contains(refusal) else { return nil }
        return words.sentence(.refused(refusal))
    }
}
