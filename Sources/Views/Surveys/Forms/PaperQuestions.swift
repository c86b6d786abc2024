internal import Domain
internal import French
internal import HTML
internal import Texts

/// The questions as they stand on paper.
struct PaperQuestions {
    let paper: SurveyPaper
    let texts: Texts
    let language: String
    let words: ConditionWords
    private var own: SurveyPaperTexts { texts.surveyPaper }

    init(paper: SurveyPaper, texts: Texts, language: String) {
        self.paper = paper
        self.texts = texts
        self.language = language
        words = ConditionWords(paper.questionnaire, texts, language: language, paper: paper)
    }

    func section(_ section: SurveySection) -> Markup {
        if section.questions.allSatisfy({ $0.kind.name == "contact" }) { return "" }
        let occurrences = SurveyPaper.occurrences(section)
        return "\(each: occurrences, { sheet(section, $0, of: occurrences.count) })"
    }

    private func sheet(_ section: SurveySection, _ occurrence: Int?, of count: Int) -> Markup {
        let title = words.text(section.title)
        let again = (occurrence ?? 0) > 0
        let lines = paper.lines.filter { $0.section.code == section.code && $0.occurrence == occurrence }
        let introduction = words.text(section.introduction)
        let condition = paper.condition(of: section).map { own.onlyIf(clause: words.clause($0)) }
        let heading = occurrence.map { own.again(title: title, rank: $0 + 1, count: count) } ?? title
        return """
            <section class="part"><h3>\(heading)</h3>
            \(if: section.stage == .enrichment && !again, "<p class=\"when\">\(own.enrichment)</p>\n")\
            \(condition.map { "<p class=\"when\">\($0)</p>\n" })\
            \(if: again, "<p class=\"when\">\(own.onlyAgain)</p>\n")\
            \(if: !again && !introduction.isEmpty, "<p>\(introduction)</p>\n")\
            \(each: section.questions, { question in
                if question.kind.name == "note" { return again ? "" : "<p>\(words.text(question.asked))</p>\n" }
                return lines.first { $0.question.code == question.code }.map(asked) ?? ""
            })</section>

            """
    }

    private func asked(_ line: SurveyPaper.Line) -> Markup {
        let question = line.question
        let condition = paper.condition(of: question).map { own.onlyIf(clause: words.clause($0)) }
        let jumps = question.jumps.filter { jump in !isTold(jump, question) }.map { jump in
            own.jump(clause: words.clause(jump.when), target: words.target(jump.target))
        }
        let hint = words.text(question.hint)
        let warning = words.text(question.warning)
        return """
            <div class="asked">\(condition.map { "<p class=\"when\">\($0)</p>\n" })\
            <p class="question"><b>\(line.number)</b> \(words.text(question.asked))</p>
            \(if: !hint.isEmpty, "<p class=\"hint\">\(hint)</p>\n")\(if: !warning.isEmpty, "<p class=\"hint\">\(warning)</p>\n")\
            \(answers(question))\(missing(question))\(each: jumps, { "<p class=\"when\">\($0)</p>\n" })</div>

            """
    }

    /// Arrows beside the answers tell it already.
    private func isTold(_ jump: SurveyJump, _ question: Question) -> Bool {
        if case .single = question.kind { true } else { false }
    }

    // MARK: Answers

    private func answers(_ question: Question) -> Markup {
        switch question.kind {
        case .single(let choices): boxes(choices, question, isAlone: true)
        case .several(let choices, let most):
            "\(hint(most.map { own.several(most: $0) } ?? own.severalAny))\(boxes(choices, question, isAlone: false))"
        case .ordered(let choices, let most): ordered(choices, min(most ?? choices.count, choices.count))
        case .matrix(let rows, let scale): matrix(rows, scale)
        case .number(let bounds):
            "<p class=\"write short\"><span></span> \(words.text(bounds.unit))</p>\n"
        case .date(let bounds): "<p class=\"write short\"><span></span> \(precision(bounds.precision))</p>\n"
        case .territory: "<p class=\"write\">\(own.place)</p>\n"
        case .organisation: "<p class=\"write\">\(own.body)</p>\n"
        case .shortText: "<p class=\"write\"></p>\n"
        case .longText: "<p class=\"write\"></p><p class=\"write\"></p><p class=\"write\"></p><p class=\"write\"></p>\n"
        case .contact, .note: ""
        }
    }

    private func hint(_ text: String) -> Markup { "<p class=\"hint\">\(text)</p>\n" }

    private func precision(_ precision: SurveyDate.Precision) -> String {
        switch precision {
        case .day: own.day
        case .month: own.month
        case .year: own.year
        }
    }

    private func boxes(_ choices: [Choice], _ question: Question, isAlone: Bool) -> Markup {
        let isShort = choices.count > 7 && choices.allSatisfy { words.text($0.label).count < 34 }
        return """
            <ul class="\(isShort ? "ticks columns" : "ticks")">\(each: Array(choices.enumerated()), { place in
                let arrow = isAlone || place.element.isExclusive ? arrow(question, .choice(place.element.code)) : nil
                return """
                    <li><span class="tick"></span><small>\(place.offset + 1)</small> <span>\(words.text(place.element.label))\
                    \(if: place.element.takesWords, " <span class=\"gap\"></span>")\
                    \(arrow.map { " <strong class=\"arrow\">\($0)</strong>" })</span></li>

                    """
            })</ul>

            """
    }

    private func arrow(_ question: Question, _ answer: SurveyAnswer) -> String? {
        paper.target(after: question.code, saying: answer).map { target in
            switch target {
            case .question(let code): own.goTo(number: paper.number(code) ?? 0)
            case .after: own.goAfter
            case .end: own.goEnd
            }
        }
    }

    private func ordered(_ choices: [Choice], _ most: Int) -> Markup {
        """
        \(hint(own.ordered))<ul class="ticks columns">\(each: Array(choices.enumerated()), {
            "<li><small>\($0.offset + 1)</small> <span>\(words.text($0.element.label))</span></li>\n"
        })</ul>
        <p class="ranks">\(each: Array(1...max(1, most)), { "<span>\(own.rank(n: $0)) <i></i></span> " })</p>

        """
    }

    private func matrix(_ rows: [Choice], _ scale: [Choice]) -> Markup {
        """
        <table class="grid"><thead><tr><td></td>\(each: scale, { "<th scope=\"col\">\(words.text($0.label))</th>" })</tr></thead><tbody>
        \(each: rows, { row in """
            <tr><th scope="row">\(words.text(row.label))</th>\(each: Array(scale.indices), {
                "<td><span class=\"tick\"></span><small>\($0 + 1)</small></td>"
            })</tr>

            """ })</tbody></table>

        """
    }

    private func missing(_ question: Question) -> Markup {
        if question.offered.isEmpty { return "" }
        let told = question.offered.compactMap { kind in
            LineTyping.missing.first { $0.kind == kind }.map { ($0.word, kind) }
        }
        return """
            <ul class="ticks instead">\(each: told, { word, kind in
                let arrow = arrow(question, .missing(kind))
                return """
                    <li><span class="tick"></span><small>\(word)</small> <span>\(texts.surveyQuestions.name(kind))\
                    \(arrow.map { " <strong class=\"arrow\">\($0)</strong>" })</span></li>

                    """
            })</ul>

            """
    }
}
