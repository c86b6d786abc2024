package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One question of a form, whatever is answered to it.
struct QuestionField {
    let question: Question
    let words: SpokenWords
    let texts: Texts
    /// What stands in a field, by its name without the prefix.
    let typed: (String) -> [String]
    /// What is wrong with the answer.
    var fault: String?
    var occurrence: Int?
    /// The plain words are read aloud by whoever types.
    var isSpoken = false
    /// Contacts were left before.
    var hasContact = false
    /// What somebody clears an answer with; not on a page that a script follows.
    var mayClear = true

    var own: AnsweringTexts { texts.answering }
    var prefix: String { AnswerFields.prefix(occurrence) }
    var code: String { question.code }

    /// Of the element that holds it all: where what is wrong leads.
    static func id(_ code: String, _ occurrence: Int? = nil) -> String {
        "q-\(occurrence.map { "\($0)-" } ?? "")\(code)"
    }

    var id: String { Self.id(code, occurrence) }

    /// The name of a field of this question.
    func name(_ field: String) -> String { prefix + field }

    func value(_ field: String) -> String { typed(field).first ?? "" }

    var markup: Markup {
        switch question.kind {
        case .note: "<div class=\"question said\" id=\"\(id)\">\(words.paragraphs(question.asked))\(aids)</div>\n"
        case .contact(let request): ContactField(field: self, request: request).markup
        case .single, .several, .ordered, .matrix: group(ChoiceField(field: self).markup)
        case .number, .date, .territory, .organisation, .shortText, .longText: single(LineField(field: self).markup)
        }
    }

    // MARK: Around what is answered

    private func group(_ inside: Markup) -> Markup {
        """
        <fieldset class="question" id="\(id)" tabindex="-1"\(attribute: "aria-describedby", described)>
        <legend>\(words.said(question.asked))\(expected)</legend>
        \(aids)\(wrong)\(inside)\(missing)\(clearing)</fieldset>

        """
    }

    private func single(_ inside: Markup) -> Markup {
        """
        <div class="question" id="\(id)" tabindex="-1">
        <p class="asked"><label for="\(inputID)">\(words.said(question.asked))</label>\(expected)</p>
        \(aids)\(wrong)\(inside)\(instead)\(clearing)</div>

        """
    }

    /// Of the one field of a question that has one.
    var inputID: String { "\(id)-r" }
    private var helpID: String { "\(id)-aide" }
    private var wrongID: String { "\(id)-faux" }
    var warningID: String { "\(id)-attention" }

    /// What says more of the question to whoever does not see the page.
    var described: String? {
        let ids = (hasHelp ? [helpID] : []) + (fault == nil ? [] : [wrongID])
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    private var expected: Markup {
        question.isMandatory ? " <span class=\"expected\">(\(own.mandatory))</span>" : ""
    }

    private var wrong: Markup {
        guard let fault else { return "" }
        return "<p class=\"wrong\" id=\"\(wrongID)\">\(fault)</p>\n"
    }

    /// Where the questionnaire says itself how to answer, nothing is said twice.
    private var help: String {
        if case .several(_, nil) = question.kind, !question.hint.isEmpty { return "" }
        return FieldHelp(texts).text(question)
    }

    private var hasHelp: Bool { !help.isEmpty || !question.hint.isEmpty }

    /// What helps to understand: help, plain words, a picture, a recording.
    private var aids: Markup {
        let plain = question.plain
        return """
            \(if: hasHelp, "<div id=\"\(helpID)\">\(words.paragraphs(question.hint, of: "hint"))\(if: !help.isEmpty, "<p class=\"hint\">\(help)</p>\n")</div>\n")\
            \(if: !plain.isEmpty, "<p class=\"plainly\"><span class=\"k\">\(isSpoken ? own.readAloud : own.plainWords)</span>\(words.said(plain))</p>\n")\
            \(picture)\(recording)
            """
    }

    private var picture: Markup {
        guard let link = question.picture.flatMap(OwnFile.link) else { return "" }
        return "<p><img class=\"shown\" src=\"\(link)\" alt=\"\(own.picture)\" loading=\"lazy\"></p>\n"
    }

    private var recording: Markup {
        let address = question.recordings.text(in: words.language, otherwise: words.main)
        guard let link = OwnFile.link(address) else { return "" }
        return """
            <p class="recording"><span class="meta">\(own.recording)</span>\
            <audio controls preload="none" src="\(link)"></audio></p>

            """
    }

    // MARK: What may be answered instead

    /// Quiet, after what one may answer; the rows of a matrix have their own.
    private var missing: Markup {
        if question.offered.isEmpty || !question.kind.rows.isEmpty { return "" }
        return "<div class=\"instead\">\(choices)</div>\n"
    }

    private var instead: Markup {
        if question.offered.isEmpty { return "" }
        return """
            <fieldset class="instead"><legend>\(own.instead)<span class="unseen"> – \(words.text(question.asked))</span></legend>
            \(choices)</fieldset>

            """
    }

    private var choices: Markup {
        let field = Question.Field.missing(code)
        let said = value(field)
        return """
            \(each: question.offered, { kind in """
                <label class="choice quiet"><input type="radio" name="\(name(field))" value="\(kind.rawValue)"\
                \(attribute: "checked", if: kind.rawValue == said)><span>\(texts.surveyQuestions.name(kind))</span></label>

                """ })
            """
    }

    /// A round button that was ticked cannot be unticked by itself.
    private var clearing: Markup {
        let ticked =
            [code, Question.Field.missing(code)] + question.kind.rows.map { Question.Field.part(code, $0.code) }
        let holds = ticked.contains { !value($0).isEmpty }
        let hasRounds: Bool =
            switch question.kind {
            case .single, .matrix: true
            default: !question.offered.isEmpty
            }
        guard mayClear, holds, hasRounds, !question.isMandatory else { return "" }
        return """
            <p class="clearing"><button class="plain-button" name="\(AnswerFields.clear)" value="\(code)">\(own.clear)\
            <span class="unseen"> – \(words.text(question.asked))</span></button></p>

            """
    }
}

/// Where a question stands on a page.
package enum QuestionPlace {
    package static func id(_ place: SurveyWalk.Place) -> String {
        QuestionField.id(place.question, place.occurrence)
    }
}

/// A file of this very site: nothing else may be loaded by its pages.
struct OwnFile: LinkTarget {
    let path: String

    static func link(_ address: String) -> Link? {
        guard address.hasPrefix("/"), !address.hasPrefix("//") else { return nil }
        return Link(OwnFile(path: address))
    }
}

/// What is said of how to answer, under a question.
struct FieldHelp {
    private let texts: Texts
    private var own: AnsweringTexts { texts.answering }

    init(_ texts: Texts) { self.texts = texts }

    func text(_ question: Question) -> String {
        switch question.kind {
        case .single, .note, .contact: ""
        case .several(let choices, let most):
            most.map { $0 < choices.count ? own.chooseMost(n: $0) : own.chooseSeveral } ?? own.chooseSeveral
        case .ordered(let choices, let most):
            [own.orderHelp, most.flatMap { $0 < choices.count ? own.orderMost(n: $0) : nil }].compactMap(\.self)
                .joined(separator: " ")
        case .matrix: own.matrixHelp
        case .number(let bounds): bound(bounds)
        case .date(let bounds): date(bounds.precision)
        case .territory: own.placeTerritory
        case .organisation: own.placeOrganisation
        case .shortText, .longText: ""
        }
    }

    private func bound(_ bounds: NumberBounds) -> String {
        let told = texts.surveyQuestions
        return switch (bounds.least, bounds.most) {
        case (let least?, let most?): own.numberBetween(least: told.told(least), most: told.told(most))
        case (let least?, nil): own.numberAtLeast(least: told.told(least))
        case (nil, let most?): own.numberAtMost(most: told.told(most))
        case (nil, nil): ""
        }
    }

    private func date(_ precision: SurveyDate.Precision) -> String {
        switch precision {
        case .day: own.dateDay
        case .month: own.dateMonth
        case .year: own.dateYear
        }
    }
}
