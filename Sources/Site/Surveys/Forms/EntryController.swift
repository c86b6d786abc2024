internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Typing in for somebody: aloud, or from one paper.
struct EntryController {
    private let desk: FormsDesk
    private var texts: SurveyPaperTexts { desk.context.texts.surveyPaper }

    init(_ desk: FormsDesk) throws(Refusal) {
        if !desk.led.may.collects { throw .forbidden(.collectAnswers) }
        self.desk = desk
    }

    // MARK: Beginning

    func answer() throws -> Response {
        guard desk.isPost else { return page() }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page([desk.texts.expired], form) }
        if form.first(FormFields.action) == EntryPage.Action.paper.rawValue {
            let number = Int(ReportEntry.tidy(form.first(FormFields.paper) ?? "")) ?? 0
            guard number > 0, number <= desk.led.papers else {
                return page([texts.paperBad], form)
            }
            return .redirect(to: .forms(.typing(slug: desk.slug, paper: number)), status: 303)
        }
        guard form.first(FormFields.sure) != nil else { return page([texts.notTold], form) }
        let channel: SurveyChannel =
            form.first(FormFields.channel) == SurveyChannel.meeting.rawValue ? .meeting : .phone
        let code = ResponseCode(.random(in: 0 ... .max))
        let problems = try desk.refused {
            try BeginAssisted(
                slug: desk.slug, code: code, channel: channel,
                language: form.first(FormFields.language) ?? desk.led.published?.mainLanguage ?? "fr"
            ).perform(by: desk.context.viewer, in: desk.world)
        }
        return problems.isEmpty ? try begun(code) : page(problems, form)
    }

    /// To the first page, with the cookie that the pages of answers read.
    private func begun(_ code: ResponseCode) throws -> Response {
        let ongoing = try ReadAnswer(slug: desk.slug, code: code).perform(by: desk.context.viewer, in: desk.world)
        let first = ongoing.walk.page(after: nil).map {
            AnsweringRoute.page(slug: desk.slug, first: $0.id.first, occurrence: $0.id.occurrence)
        }
        var response = Response.redirect(to: .answering(first ?? .review(slug: desk.slug)), status: 303)
        let isSecure = desk.context.isSecure
        if let cookie = PassingCookie.answer(desk.slug).holding(code.text, isSecure: isSecure) {
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return response
    }

    private func page(_ problems: [String] = [], _ form: Form? = nil) -> Response {
        let campaign = desk.led.campaign
        let today = CalendarDay(number: Int(desk.world.now() / 86_400_000_000))
        var shell = desk.shell(problems)
        let query = desk.context.request.query
        if let outcome = query.first(ReadingController.doneField).flatMap(EntryPage.Outcome.init),
            let paper = query.first(FormFields.paper).flatMap({ Int($0) }), 1...99_999 ~= paper
        {
            shell.said = outcome.sentence(paper, texts)
        }
        let bytes = EntryPage(
            shell, desk.led.published, isOpen: campaign.takesAnswers(on: today),
            typings: desk.led.typings, typed: form.map(FormsDesk.fields) ?? TypedFields()
        ).bytes
        return desk.page(bytes, problems)
    }

    // MARK: One paper

    func typing(_ number: Int) throws -> Response {
        guard let whole = desk.led.questionnaire(ofPaper: number) else { throw Refusal.notFound }
        if desk.isPost {
            let form = try desk.context.request.form()
            if form.first(FormFields.action) == EntryPage.Action.remove.rawValue {
                return try remove(number, whole, form)
            }
        }
        let typings = try? ReadTypings(slug: desk.slug, paper: number).perform(by: desk.context.viewer, in: desk.world)
        if let typings { return try settling(number, typings) }
        return try typed(number, whole)
    }

    /// Asks again before it is taken out.
    private func remove(_ number: Int, _ whole: Questionnaire, _ form: Form) throws -> Response {
        var problems = desk.accepted(form) ? [] : [desk.texts.expired]
        if problems.isEmpty, form.first(FormFields.sure) == nil { problems = [texts.removeUnsure] }
        if problems.isEmpty {
            problems = try desk.refused {
                try RemovePaper(slug: desk.slug, paper: number).perform(by: desk.context.viewer, in: desk.world)
            }
        }
        if problems.isEmpty { return done(.removed, number) }
        var model = TypingPage.Model(desk.shell(problems), SurveyPaper(whole), number: number)
        model.language = whole.mainLanguage
        return desk.page(TypingPage(model).bytes, problems)
    }

    private func typed(_ number: Int, _ whole: Questionnaire) throws -> Response {
        let paper = SurveyPaper(whole)
        var model = TypingPage.Model(desk.shell(), paper, number: number)
        model.language = whole.mainLanguage
        guard desk.isPost else { return desk.page(TypingPage(model).bytes) }
        let form = try desk.context.request.form()
        let fields = FormsDesk.fields(form)
        model.typed = paper.lines.indices.map { fields["\(FormFields.line).\($0)"] }
        model.language = fields[FormFields.language].isEmpty ? whole.mainLanguage : fields[FormFields.language]
        var problems = desk.accepted(form) ? [] : [desk.texts.expired]
        let read = paper.answers(typed: model.typed)
        for (line, fault) in read.faults { model.faults[line] = sentence(fault, paper.lines[line].question, whole) }
        if problems.isEmpty {
            problems = read.faults.compactMap { fault in
                model.faults[fault.line].map {
                    desk.context.texts.surveyQuestions.atQuestion(code: paper.lines[fault.line].number, sentence: $0)
                }
            }
        }
        var typed: PaperTyping?
        if problems.isEmpty {
            problems = try desk.refused {
                typed = try TypePaper(slug: desk.slug, paper: number, answers: read.answers, language: model.language)
                    .perform(by: desk.context.viewer, in: desk.world)
            }
        }
        guard problems.isEmpty, let typed else {
            model = model.with(desk.shell(problems))
            return desk.page(TypingPage(model).bytes, problems)
        }
        if case .second(let differences) = typed, !differences.isEmpty {
            return .redirect(to: .forms(.typing(slug: desk.slug, paper: number)), status: 303)
        }
        if case .second = typed { return done(.same, number) }
        return done(.first, number)
    }

    private func done(_ outcome: EntryPage.Outcome, _ number: Int) -> Response {
        let query = "\(ReadingController.doneField)=\(outcome.rawValue)&\(FormFields.paper)=\(number)"
        return Response(
            status: 303,
            headers: [
                "Location": "\(FormsRoute.entry(slug: desk.slug).path)?\(query)", "Cache-Control": "no-store",
            ])
    }

    private func sentence(_ fault: AnswerFault, _ question: Question, _ whole: Questionnaire) -> String {
        desk.context.texts.surveyQuestions.sentence(
            fault, to: question, spoken: (desk.context.texts.language.rawValue, main: whole.mainLanguage))
    }

    // MARK: Two typings

    private func settling(_ number: Int, _ typings: PaperTypings) throws -> Response {
        let paper = SurveyPaper(typings.questionnaire)
        guard desk.isPost else {
            return desk.page(SettlePage(desk.shell(), paper, number: number, typings, typed: TypedFields()).bytes)
        }
        let form = try desk.context.request.form()
        let fields = FormsDesk.fields(form)
        var (answers, faults) = (typings.first, [Int: String]())
        for (rank, line) in paper.lines.enumerated() where typings.differences.contains(line.place) {
            switch fields["\(FormFields.settled).\(rank)"] {
            case "1": continue
            case "2":
                let second = typings.second.answer(line.question.code, in: line.section, occurrence: line.occurrence)
                answers.put(second, line.question.code, in: line.section, occurrence: line.occurrence)
            case "3":
                do throws(AnswerFault) {
                    let typed = try LineTyping(line.question).answer(fields["\(FormFields.line).\(rank)"])
                    answers.put(typed, line.question.code, in: line.section, occurrence: line.occurrence)
                } catch {
                    faults[rank] = sentence(error, line.question, typings.questionnaire)
                }
            default: faults[rank] = texts.settleMissing
            }
        }
        var problems = desk.accepted(form) ? [] : [desk.texts.expired]
        if problems.isEmpty {
            problems = faults.sorted { $0.key < $1.key }.map {
                desk.context.texts.surveyQuestions.atQuestion(code: paper.lines[$0.key].number, sentence: $0.value)
            }
        }
        if problems.isEmpty {
            problems = try desk.refused {
                try SettlePaper(slug: desk.slug, paper: number, answers: answers)
                    .perform(by: desk.context.viewer, in: desk.world)
            }
        }
        if problems.isEmpty { return done(.settled, number) }
        let bytes = SettlePage(desk.shell(problems), paper, number: number, typings, typed: fields, faults: faults)
            .bytes
        return desk.page(bytes, problems)
    }
}

/// Many papers at once.
struct BatchController {
    /// Lines of one sending.
    static let most = 500
    private let desk: FormsDesk
    private var texts: SurveyPaperTexts { desk.context.texts.surveyPaper }

    init(_ desk: FormsDesk) throws(Refusal) {
        if !desk.led.may.collects { throw .forbidden(.collectAnswers) }
        self.desk = desk
    }

    func answer() throws -> Response {
        // What the last papers were printed with, which is not always what is asked today.
        guard let whole = desk.led.questionnaire(ofPaper: desk.led.papers) ?? desk.led.published else {
            throw Refusal.notFound
        }
        let paper = SurveyPaper(whole)
        let first = desk.led.lastPapers?.lowerBound ?? 1
        let range = first > 1 ? desk.led.lastPapers : nil
        guard desk.isPost else {
            let kept = desk.context.request.query.first(FormFields.count).flatMap { Int($0) }
            return desk.page(BatchPage(desk.shell(), paper, typed: TypedFields(), kept: kept, range: range).bytes)
        }
        let form = try desk.context.request.form()
        let fields = FormsDesk.fields(form)
        var problems = desk.accepted(form) ? [] : [desk.texts.expired]
        let batch = PaperBatch(paper, fields[FormFields.lot], papers: desk.led.papers, from: first)
        if problems.isEmpty { problems = sentences(batch, whole) }
        if problems.isEmpty {
            let language = fields[FormFields.language].isEmpty ? whole.mainLanguage : fields[FormFields.language]
            problems = try desk.refused {
                try TypePapers(slug: desk.slug, batch.papers, language: language)
                    .perform(by: desk.context.viewer, in: desk.world)
            }
        }
        if !problems.isEmpty {
            return desk.page(BatchPage(desk.shell(problems), paper, typed: fields, range: range).bytes, problems)
        }
        let path = "\(FormsRoute.batch(slug: desk.slug).path)?\(FormFields.count)=\(batch.papers.count)"
        return Response(status: 303, headers: ["Location": path, "Cache-Control": "no-store"])
    }

    private func sentences(_ batch: PaperBatch, _ whole: Questionnaire) -> [String] {
        if batch.count == 0 { return [texts.batchEmpty] }
        if batch.count > Self.most { return [texts.batchTooMany(n: Self.most)] }
        let questions = desk.context.texts.surveyQuestions
        let spoken = (desk.context.texts.language.rawValue, main: whole.mainLanguage)
        return batch.faults.map { fault in
            switch fault.reason {
            case .width(let found, let expected):
                texts.atLine(line: fault.line, sentence: texts.lineWidth(found: found, expected: expected))
            case .notAPaper(let text): texts.atLine(line: fault.line, sentence: texts.lineNumber(text: text))
            case .twice(let number): texts.atLine(line: fault.line, sentence: texts.lineTwice(n: number))
            case .noSuchPaper(let number): texts.atLine(line: fault.line, sentence: texts.lineMissing(n: number))
            case .otherVersion(let number): texts.atLine(line: fault.line, sentence: texts.lineOlder(n: number))
            case .answer(let rank, let inner):
                texts.atCell(
                    line: fault.line, column: rank + 2, question: SurveyPaper(whole).lines[rank].number,
                    sentence: questions.sentence(inner, to: SurveyPaper(whole).lines[rank].question, spoken: spoken))
            }
        }
    }
}
