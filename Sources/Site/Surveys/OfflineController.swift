internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The page that works without a network, and what it sends when the network is back.
struct OfflineController {
    private let pages: AnsweringController
    private var context: Context { pages.context }
    private var world: World { pages.world }

    init(_ pages: AnsweringController) { self.pages = pages }

    /// The same for every survey; asked again each time, so that a new one takes its place.
    static var worker: Response {
        Response(
            headers: ["Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache"],
            body: .bytes(Asset.worker))
    }

    func answer(_ slug: String, _ link: AnsweringRoute.Start) throws -> Response {
        if pages.isPost { return try take(slug, link) }
        do {
            let start = try OpenSurvey(slug: slug, door: door(link), isOffline: true).perform(by: .anyone, in: world)
            let language = StartingController.language(link, start.questionnaire, context)
            let page = AnswerOfflinePage(
                start, link: link, language: language, today: context.surveyDay, frame: context.quietFrame(language))
            return context.html(page.bytes)
        } catch Refusal.survey(let refusal) {
            // What still waits on a device is found again, and erased from it.
            return context.html(AnswerOverPage(slug: slug, refusal: refusal, frame: context.quietFrame()).bytes)
        }
    }

    private func door(_ link: AnsweringRoute.Start) -> SurveyDoor {
        link.trial.map(SurveyDoor.trial) ?? link.relay.map(SurveyDoor.relay) ?? .open
    }

    // MARK: Taking what was sent

    /// What a page that was kept for a while sends has no token of ours: it opens nothing but the answer that it brings.
    private func take(_ slug: String, _ link: AnsweringRoute.Start) throws -> Response {
        let site = context.request.headers["Sec-Fetch-Site"]
        if let site, site != "same-origin" { return refused([context.texts.answering.offlineBroken]) }
        let form = try context.request.form()
        guard let code = form.first(AnswerFields.code).flatMap(ResponseCode.init(typed:)),
            let version = form.first(AnswerFields.version).flatMap({ Int($0) }),
            form.first(AnswerFields.consent) != nil
        else { return refused([context.texts.answering.offlineBroken]) }
        if let seconds = context.site.limits.take(.answerBegin, context.request.household, at: world.now()) {
            var response = refused([context.texts.answering.tooMany(n: seconds)], status: 429)
            response.headers.set("Retry-After", String(seconds))
            return response
        }
        do {
            // Of the version that the page was made for, whatever was published since.
            let questionnaire = try ReadVersion(slug: slug, door: door(link), version: version)
                .perform(by: .anyone, in: world)
            return try send(form, slug, link, code, questionnaire)
        } catch Refusal.survey(let refusal) {
            return refused(SurveyWords(context.texts).sentences(refusal))
        }
    }

    private func send(
        _ form: Form, _ slug: String, _ link: AnsweringRoute.Start, _ code: ResponseCode, _ questionnaire: Questionnaire
    ) throws -> Response {
        let read = WholeForm(form, questionnaire)
        if !read.faults.isEmpty { return refused(read.faults, questionnaire) }
        let isWhole = form.first(AnswerFields.reach) == SurveyWalk.Reach.whole.rawValue
        do {
            let leftOut = try SendWhole(
                slug: slug, door: door(link), code: code, version: questionnaire.version,
                language: form.first(AnswerFields.language) ?? "", answers: read.answers,
                reach: isWhole ? .whole : .short, contact: read.contact
            ).perform(by: .anyone, in: world)
            return taken(without: read.contactFault ?? leftOut)
        } catch Refusal.survey(.answers(let faults)) {
            return refused(faults.map { ($0.place, $0.fault) }, questionnaire)
        } catch Refusal.survey(.codeUsed) {
            let said = JSON.string(context.texts.answering.offlineCodeUsed)
            return json(.object([.init("said", .array([said])), .init("used", .bool(true))]), status: 422)
        }
    }

    /// The person has left by now: answers are not refused for a contact that cannot be kept.
    private func taken(without fault: ContactAnswer.Fault?) -> Response {
        var members: [JSON.Member] = [.init("sent", .bool(true))]
        if let fault {
            let said = [context.texts.answering.offlineUncalled, context.texts.surveyQuestions.sentence(fault)]
            members.append(.init("said", .array(said.map(JSON.string))))
        }
        return json(.object(members), status: 200)
    }

    private func refused(_ said: [String], status: Int = 422) -> Response {
        json(.object([.init("said", .array(said.map(JSON.string)))]), status: status)
    }

    private func refused(_ faults: [(place: SurveyWalk.Place, fault: AnswerFault)], _ questionnaire: Questionnaire)
        -> Response
    {
        let spoken = (context.choices.language.rawValue, questionnaire.mainLanguage)
        let at = faults.compactMap { place, fault in
            questionnaire.question(place.question).map { question in
                JSON.object([
                    .init("id", .string(WholeForm.id(place))),
                    .init("said", .string(context.texts.surveyQuestions.sentence(fault, to: question, spoken: spoken))),
                ])
            }
        }
        let said = context.texts.answering.faultsTitle(n: faults.count)
        return json(.object([.init("said", .array([.string(said)])), .init("at", .array(at))]), status: 422)
    }

    private func json(_ value: JSON, status: Int) -> Response {
        Response(
            status: status, headers: ["Content-Type": "application/json; charset=utf-8"], body: .bytes(value.encoded()))
    }
}

/// What the page with the whole questionnaire holds.
struct WholeForm {
    private(set) var answers = SurveyAnswers()
    private(set) var faults: [(place: SurveyWalk.Place, fault: AnswerFault)] = []
    private(set) var contact: ContactAnswer?
    private(set) var contactFault: ContactAnswer.Fault?

    init(_ form: Form, _ questionnaire: Questionnaire) {
        for section in questionnaire.sections {
            guard let repetition = section.repetition else {
                take(form, section, nil)
                continue
            }
            let sheets = form.first(AnswerFields.sheets(section.code)).flatMap { Int($0) } ?? 1
            for occurrence in 0..<max(1, min(sheets, repetition.most)) { take(form, section, occurrence) }
        }
    }

    private mutating func take(_ form: Form, _ section: SurveySection, _ occurrence: Int?) {
        let typed = TypedAnswers(form, section.questions, prefix: AnswerFields.prefix(occurrence))
        let read = typed.answers(lenient: true)
        for question in section.questions {
            if let fault = read.faults[question.code] {
                faults.append((SurveyWalk.Place(question.code, occurrence: occurrence), fault))
            } else if let answer = read.answers[question.code] ?? nil {
                answers.put(answer, question.code, in: section, occurrence: occurrence)
            }
        }
        contact = contact ?? read.contact
        contactFault = contactFault ?? read.contactFault
    }

    /// Of the element of the page where that question stands.
    static func id(_ place: SurveyWalk.Place) -> String { QuestionPlace.id(place) }
}
