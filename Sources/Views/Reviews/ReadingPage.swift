package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Names of the fields of one reading, criterion by criterion.
package enum ReadingFields {
    /// Where a criterion stands on the page.
    static func place(_ code: String) -> String { "critere-\(code)" }
    package static func answer(_ code: String) -> String { "\(ReviewFields.answer)-\(code)" }
    package static func argument(_ code: String) -> String { "\(ReviewFields.argument)-\(code)" }
    package static func evidence(_ code: String) -> String { "\(ReviewFields.evidence)-\(code)" }
    package static func reference(_ code: String) -> String { "\(ReviewFields.reference)-\(code)" }
}

/// The form by which one person, or a group as one voice, reads a practice with a grid.
package struct ReadingPage {
    package enum Action: String, Sendable {
        case keep = "garder"
        case give = "donner"
        case decline = "refuser"
    }

    package struct Model: Sendable {
        package let practice: Practice
        package let review: Review
        package let voice: ReviewVoice
        package let readings: [CriterionReading]
        package var entry: ReviewEntry
        package var isKept = false
        package var isGiven = false
        package var problem: ReviewProblem?

        package init(_ practice: Practice, _ review: Review, _ voice: ReviewVoice, readings: [CriterionReading]) {
            self.practice = practice
            self.review = review
            self.voice = voice
            self.readings = readings
            entry = ReviewEntry()
            entry.name = voice.name
            entry.family = voice.family
            entry.preparation = voice.preparation
            entry.answers = voice.answers
        }
    }

    private let model: Model
    private let vocabularies: Vocabularies
    private let token: HiddenToken
    private let frame: Frame
    private let words: GridWords
    private var texts: ReviewsTexts { frame.texts.reviews }
    private var isGroup: Bool { model.voice.kind == .group }
    private var grid: Grid { model.review.grid }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.vocabularies = vocabularies
        self.token = token
        self.frame = frame
        words = GridWords(frame.texts)
    }

    private var route: Route {
        isGroup ? .reviews(.group) : .reviews(.reading(slug: model.practice.slug, id: model.review.id))
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        let title = French.typography(model.practice.title)
        let heading = isGroup ? texts.readingGroup : texts.readingTitle
        return Layout(frame).page(
            title: heading,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug))], here: heading))
            <h1>\(heading)</h1>
            \(ReviewNote(frame, model.problem, grid: grid, done: done).markup)\
            <p class="lead">\(title)</p>
            <p>\(texts.readingLead)</p>
            <p>\(texts.readingPrivate)</p>
            <ul class="links"><li><a href="\(Link(Route.sheet(slug: slug)))">\(texts.readingSheet)</a></li>
            <li><a href="\(Link(Route.grids(.paper(code: grid.code))))">\(texts.gridPrint)</a></li></ul>
            <p class="note">\(texts.noNames)</p>
            <form class="account reading" method="post" action="\(Link(route))" novalidate>\(token.input)
            \(who)
            \(words.criteria(of: grid, level: 2, criterion))
            \(checking)
            <p class="actions"><button class="button" type="submit" name="\(ReviewFields.action)" value="\(Action.give.rawValue)">\
            \(texts.readingGive)</button>\(if: model.voice.state != .given, keeping)</p></form>
            \(if: model.voice.state == .given || (model.voice.state == .invited && !isGroup), declining)
            """)
    }

    private var done: String? { model.isGiven ? texts.readingDone : model.isKept ? texts.readingKept : nil }

    private var keeping: Markup {
        """
         <button class="button quiet" type="submit" name="\(ReviewFields.action)" value="\(Action.keep.rawValue)">\
        \(texts.readingKeep)</button>
        """
    }

    private var declining: Markup {
        """
        <form class="account" method="post" action="\(Link(route))">\(token.input)
        <p><button class="button quiet" type="submit" name="\(ReviewFields.action)" value="\(Action.decline.rawValue)">\
        \(model.voice.state == .given ? texts.readingWithdraw : texts.readingDecline)</button></p></form>
        """
    }

    private var faults: [ReviewFault] {
        if case .refused(.faults(let faults)) = model.problem { faults } else { [] }
    }

    private func fault(_ faults: ReviewFault...) -> String? {
        self.faults.first(where: faults.contains).map { ReviewNote(frame, nil, grid: grid).said($0) }
    }

    // MARK: Who reads

    private var who: Markup {
        if isGroup {
            return """
                <p><strong>\(model.voice.name)</strong></p>
                \(AccountField(
                    name: ReviewFields.preparation, label: texts.readingPreparation, shape: .paragraph,
                    value: model.entry.preparation, help: texts.readingPreparationHelp,
                    fault: fault(.preparationTooLong, .preparationMissing), limit: ReviewEntry.preparationLimit
                ).markup)
                """
        }
        return """
            \(AccountField(
                name: ReviewFields.name, label: texts.readingName, value: model.entry.name,
                help: texts.readingNameHelp, fault: fault(.nameMissing, .nameTooLong), autocomplete: "off",
                limit: ReviewEntry.nameLimit
            ).markup)
            \(FamilyChoice(
                label: texts.readingFamily, chosen: model.entry.family, vocabularies: vocabularies, frame: frame,
                fault: fault(.familyMissing)
            ).markup)
            """
    }

    // MARK: One criterion

    private func criterion(_ criterion: Grid.Criterion) -> Markup {
        let code = criterion.code
        let said = model.entry.answers.first { $0.criterion == code }
        let wrong = faults.filter { $0.criterion == code }.map { ReviewNote(frame, nil, grid: grid).said($0) }
        return """
            <fieldset class="line" id="\(ReadingFields.place(code))"><legend>\(words.said(criterion.label))</legend>
            \(each: wrong, { "<p class=\"wrong\">\($0)</p>\n" })<p class="meta">\(words.said(criterion.help))</p>
            \(known(code))
            <div class="answers">\(each: GridAnswer.allCases, { answer in """
                <label class="choice"><input type="radio" name="\(ReadingFields.answer(code))" value="\(answer.rawValue)"\
                \(attribute: "checked", if: (said?.answer ?? .unknown) == answer, "")><span>\(words.answer(answer))</span></label>

                """ })</div>
            \(AccountField(
                name: ReadingFields.argument(code), label: texts.readingArgument, shape: .paragraph,
                value: said?.argument ?? "", isRequired: false, limit: ReviewEntry.argumentLimit
            ).markup)
            \(evidence(code, said))</fieldset>

            """
    }

    private func evidence(_ code: String, _ said: ReviewAnswer?) -> Markup {
        let name = ReadingFields.evidence(code)
        return """
            <div class="entry"><label for="\(name)">\(texts.readingEvidence)</label>
            <select id="\(name)" name="\(name)"><option value="">\(texts.readingEvidenceNone)</option>\
            \(each: ReviewAnswer.Evidence.allCases, { kind in """
                <option value="\(kind.rawValue)"\(attribute: "selected", if: kind == said?.evidence, "")>\
                \(words.evidence(kind))</option>
                """ })</select></div>
            \(AccountField(
                name: ReadingFields.reference(code), label: texts.readingReference, value: said?.reference ?? "",
                autocomplete: "off", isRequired: false, limit: ReviewEntry.referenceLimit
            ).markup)
            """
    }

    /// A help, folded: nobody has to agree with what the fields let suppose.
    private func known(_ code: String) -> Markup {
        guard let reading = model.readings.first(where: { $0.criterion.code == code }), !reading.evidence.isEmpty else {
            return ""
        }
        return """
            <details><summary>\(texts.readingSays)</summary><ul>\
            \(each: Array(reading.evidence.prefix(5)), { statement in """
                <li><span class="meta">\(words.said(statement.label))</span>\u{A0}: \(FirstWords.of(statement.text, within: 200))</li>

                """ })</ul>
            <p class="meta">\(texts.readingSaysAnswer(answer: words.answer(reading.answer)))</p></details>

            """
    }

    /// Asked only once something was pointed at.
    private var checking: Markup {
        guard case .refused(.traces) = model.problem else { return "" }
        return """
            <label class="choice"><input type="checkbox" name="\(ReviewFields.checked)" value="oui">\
            <span>\(texts.readingChecked)</span></label>
            """
    }
}
