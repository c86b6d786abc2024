package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Asks what somebody does with a practice where they are, after a look at who did before them.
package struct AdoptPage {
    package struct Model: Sendable {
        package let practice: Practice
        package var voices: [(adopter: Adopter, name: String)] = []
        package var sheets: [Practice] = []
        package var choices: [Territory] = []
        package var others: [ShownAdoption] = []
        package var near: [ClosePractice] = []
        package var own: [Adoption] = []
        package var sections: [String] = []
        /// As typed; no manner where nobody chose one.
        package var entry = AdoptionEntry(.adapted)
        package var hasManner = false
        package var traces = SheetTraces([Fact]())
        package let moment: String
        package var problem: AdoptionProblem?

        package init(_ practice: Practice, moment: String) {
            self.practice = practice
            self.moment = moment
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: SheetWords
    private let template: Template
    private var texts: AdoptionsTexts { frame.texts.adoptions }
    private var names: AdoptionNames { AdoptionNames(texts: texts) }
    private var slug: String { model.practice.slug }

    package init(_ model: Model, template: Template, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.template = template
        self.token = token
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let title = words.written(model.practice.title)
        return Layout(frame).page(
            title: texts.adoptTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug))], here: texts.adoptTitle))
            <h1>\(texts.adoptTitle)</h1>
            <p class="lead">\(title)</p>
            \(names.note(model.problem, done: nil))<p>\(texts.adoptLead)</p>
            \(if: !model.own.isEmpty, own)\(others)\(near)
            \(passages.markup)\(form)
            \(DangerBox(texts: frame.texts.reports).markup)
            """)
    }

    private var own: Markup {
        """
        <p class="note">\(texts.ownBefore)\(each: model.own, { one in """
             <a href="\(Link(Route.adoptions(.adoption(id: one.id))))">\(names.name(one.manner))</a>
            """ })</p>

        """
    }

    private var others: Markup {
        if model.others.isEmpty { return "" }
        return """
            <h2>\(texts.othersHeading)</h2>
            \(each: model.others, { shown in """
                <h3>\(AdoptionText(shown: shown, words: words).heading)</h3>
                \(AdoptionText(shown: shown, words: words).markup)
                """ })
            """
    }

    private var near: Markup {
        if model.near.isEmpty { return "" }
        let reasons = CloseReasons(words: words, template: template)
        return """
            <h2>\(texts.nearHeading)</h2>
            <p class="meta">\(texts.nearHelp)</p>
            <ul class="sheets">\(each: model.near, { near in """
                <li><a href="\(Link(Route.sheet(slug: near.practice.slug)))">\(words.written(near.practice.title))</a>\
                <br><span class="meta">\(reasons.sentence(near)) · \
                <a href="\(Link(Route.adoptions(.adopt(slug: near.practice.slug))))">\(texts.adoptNear)\
                <span class="unseen">, \(words.written(near.practice.title))</span></a></span></li>

                """ })</ul>

            """
    }

    private var passages: TracesNote { TracesNote(traces: model.traces, slug: nil, words: words) }

    private var form: Markup {
        let route = Route.adoptions(.adopt(slug: slug))
        return """
            <form class="account" method="post" action="\(Link(route))">\(token.input)
            <input type="hidden" name="\(AdoptionFields.moment)" value="\(model.moment)">
            <fieldset><legend>\(texts.mannerLegend)</legend>\(each: Adoption.Manner.allCases, manner)</fieldset>
            <p class="note" id="discretion">\(texts.noNames)</p>
            \(AdoptionSaid(entry: model.entry, choices: model.choices, problem: model.problem, words: words).markup)\
            \(voice)\(AdoptionReaders(rung: model.entry.rung, rungs: Rung.allCases, hasUsual: true, texts: frame.texts).markup)\
            \(follow)\(passages.tick(id: "lu", isTicked: model.entry.isRead))
            <p class="meta">\(texts.notice) <a href="\(Link(Route.privacy))">\(frame.texts.replies.privacy)</a></p>
            <p><button class="button" type="submit">\(texts.send)</button></p></form>

            """
    }

    private func manner(_ manner: Adoption.Manner) -> Markup {
        let isChosen = model.hasManner && model.entry.manner == manner
        return """
            <label class="choice"><input type="radio" name="\(AdoptionFields.manner)" value="\(manner.rawValue)" required\
            \(attribute: "checked", if: isChosen, "")><span>\(names.name(manner)) <span class="meta">\
            \(names.help(manner))</span></span></label>

            """
    }

    private var voice: Markup {
        let id = AdoptionFields.voice
        let chosen = model.entry.adopter
        return """
            <div class="entry"><label for="\(id)">\(texts.voice)</label>
            <select id="\(id)" name="\(id)">\(each: model.voices, { one in """
                <option value="\(one.adopter.code)"\(attribute: "selected", if: one.adopter == chosen, "")>\(one.name)</option>
                """ })<option value="\(Adopter.oneself.code)"\(attribute: "selected", if: isOneself, "")>\
            \(texts.voiceOwn)</option></select></div>

            """
    }

    /// The first body is proposed until somebody chose.
    private var isOneself: Bool { model.hasManner && model.entry.adopter == .oneself }

    private var follow: Markup {
        let travelling = model.sections.map { words.heading($0, of: "section") }.joined(separator: ", ")
        let travels = model.sections.isEmpty ? texts.travelsNothing : texts.travels(sections: travelling)
        return """
            <fieldset><legend>\(texts.followLegend)</legend>
            \(choice(.newSheet, texts.followNew, help: texts.followNewHelp))
            <div class="under"><p class="meta">\(travels)</p>
            \(AccountField(
                name: AdoptionFields.title, label: texts.titleLabel, value: model.entry.title,
                fault: model.problem == .refused(.titleMissing) ? texts.titleMissing : nil, autocomplete: "off",
                isRequired: false, limit: 200
            ).markup)</div>
            \(if: !model.sheets.isEmpty, linking)\(choice(.none, texts.followNone))</fieldset>

            """
    }

    private var linking: Markup {
        let id = AdoptionFields.sheet
        return """
            \(choice(.ownSheet, texts.followOwn))
            <div class="entry under"><label for="\(id)">\(texts.ownSheet)</label>
            <select id="\(id)" name="\(id)"><option value="">\(texts.chooseSheet)</option>\(each: model.sheets, { sheet in """
                <option value="\(sheet.slug)"\(attribute: "selected", if: sheet.slug == model.entry.sheet, "")>\
                \(words.written(sheet.title))</option>
                """ })</select></div>

            """
    }

    private func choice(_ follow: AdoptionEntry.Follow, _ label: String, help: String? = nil) -> Markup {
        """
        <label class="choice"><input type="radio" name="\(AdoptionFields.follow)" value="\(follow.rawValue)"\
        \(attribute: "checked", if: model.entry.follow == follow, "")><span>\(label)\
        \(help.map { " <span class=\"meta\">\($0)</span>" as Markup })</span></label>

        """
    }
}

/// What is said of a practice taken up, to be written or changed.
struct AdoptionSaid {
    let entry: AdoptionEntry
    let choices: [Territory]
    let problem: AdoptionProblem?
    let words: SheetWords
    private var texts: AdoptionsTexts { words.texts.adoptions }

    var markup: Markup {
        """
        \(paragraph(AdoptionFields.changed, texts.changed, entry.words.changed, texts.changedHelp, .changedMissing))\
        \(paragraph(AdoptionFields.kept, texts.kept, entry.words.kept, nil, nil))\
        \(paragraph(AdoptionFields.reason, texts.reason, entry.words.reason, texts.reasonHelp, .reasonMissing))\
        \(line(AdoptionFields.place, texts.place, entry.place, texts.placeHelp, .placeUnclear))\
        \(if: problem == .refused(.placeUnclear), places)\
        \(line(AdoptionFields.since, texts.since, entry.since, texts.sinceHelp, .sinceUnreadable))
        """
    }

    private func fault(_ refusal: AdoptionRefusal?) -> String? {
        guard let refusal, problem == .refused(refusal) else { return nil }
        return AdoptionNames(texts: texts).sentence(.refused(refusal))
    }

    private func paragraph(
        _ name: String, _ label: String, _ value: String, _ help: String?, _ refusal: AdoptionRefusal?
    ) -> Markup {
        AccountField(
            name: name, label: label, shape: .paragraph, value: value, help: help, fault: fault(refusal),
            isRequired: false, limit: AdoptionWords.limit
        ).markup
    }

    private func line(
        _ name: String, _ label: String, _ value: String, _ help: String, _ refusal: AdoptionRefusal
    ) -> Markup {
        AccountField(
            name: name, label: label, value: value, help: help, fault: fault(refusal), autocomplete: "off",
            isRequired: false, limit: 200
        ).markup
    }

    private var places: Markup {
        """
        <fieldset><legend>\(texts.placeChoice)</legend>
        \(each: choices, { place in """
            <label class="choice"><input type="radio" name="\(AdoptionFields.territory)" value="\(place.slug)">\
            <span>\(PlaceChoice(place, words: words).label)</span></label>

            """ })<label class="choice"><input type="radio" name="\(AdoptionFields.territory)" \
        value="\(ReportEntry.noTerritory)"><span>\(texts.placeNone)</span></label></fieldset>

        """
    }
}

/// How far it is read, to be chosen.
struct AdoptionReaders {
    let rung: Rung?
    let rungs: [Rung]
    /// Nobody has to choose.
    let hasUsual: Bool
    let texts: Texts

    var markup: Markup {
        let id = AdoptionFields.rung
        return """
            <div class="entry"><label for="\(id)">\(texts.adoptions.rung)</label>
            <p class="meta" id="\(id)-aide">\(texts.adoptions.rungHelp)</p>
            <select id="\(id)" name="\(id)" aria-describedby="\(id)-aide">\
            \(if: hasUsual, "<option value=\"\">\(texts.adoptions.rungUsual)</option>")\(each: rungs, { one in """
                <option value="\(String(one.rawValue))"\(attribute: "selected", if: one == rung, "")>\
                \(texts.bearing.name(one))</option>
                """ })</select></div>

            """
    }
}
