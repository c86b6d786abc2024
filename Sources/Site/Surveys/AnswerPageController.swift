internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// Questions that are seen together: shown, saved, shown again where something is wrong.
struct AnswerPageController {
    private let pages: AnsweringController
    private let slug: String
    private let code: ResponseCode
    private var world: World { pages.world }

    init(_ pages: AnsweringController, _ slug: String, _ code: ResponseCode) {
        self.pages = pages
        self.slug = slug
        self.code = code
    }

    func answer(_ id: SurveyPage.ID) throws -> Response {
        let (ongoing, wait) = try pages.open(slug, code)
        if let wait { return try hold(back: id, ongoing, seconds: wait) }
        if ongoing.response.state == .submitted { return led(to: .receipt(slug: slug)) }
        guard let page = ongoing.walk.page(id) else { return led(to: after(id, ongoing)) }
        return pages.isPost ? try save(page, ongoing) : show(AnswerPage.Model(ongoing, page, code: code))
    }

    private func led(to route: AnsweringRoute) -> Response { pages.led(to: route, slug, holding: code) }

    private func after(_ id: SurveyPage.ID, _ ongoing: OngoingAnswer) -> AnsweringRoute {
        ongoing.walk.page(after: id).map { AnsweringController.route($0, slug) } ?? .review(slug: slug)
    }

    private func show(_ model: AnswerPage.Model) -> Response {
        let isWrong = model.problem != nil || !model.faults.isEmpty || model.contactFault != nil
        let page = AnswerPage(
            model, token: pages.protection.token, frame: pages.context.quietFrame(model.ongoing.response.language))
        return pages.protection.protecting(
            pages.context.html(page.bytes, status: model.problem?.status ?? (isWrong ? 422 : 200)))
    }

    // MARK: Saving

    /// Nothing is saved for now; what was typed stays in the form.
    private func hold(back id: SurveyPage.ID, _ ongoing: OngoingAnswer, seconds: Int) throws -> Response {
        guard pages.isPost, ongoing.response.state == .begun, let page = ongoing.walk.page(id) else {
            throw Failures.TooMany(seconds: seconds)
        }
        var model = AnswerPage.Model(ongoing, page, code: code)
        model.typed = TypedAnswers(try pages.context.request.form(), page).fields
        model.problem = .tooMany(seconds: seconds)
        return show(model)
    }

    private func save(_ page: SurveyPage, _ ongoing: OngoingAnswer) throws -> Response {
        let form = try pages.context.request.form()
        let typed = TypedAnswers(form, page)
        var model = AnswerPage.Model(ongoing, page, code: code)
        model.typed = typed.fields
        guard pages.protection.accepts(form) else {
            model.problem = .expired
            return show(model)
        }
        let cleared = form.first(AnswerFields.clear)
        let action = form.first(AnswerFields.action).flatMap(AnswerAction.init) ?? .next
        if action == .remove { return try remove(page) }
        // What is expected is asked for on the way forward only: whoever goes back or stops is let go.
        let isLenient = cleared != nil || action == .previous || action == .later
        let read = typed.answers(lenient: isLenient, without: cleared)
        (model.faults, model.contactFault) = (read.faults, read.contactFault)
        if !read.faults.isEmpty || read.contactFault != nil { return show(model) }
        do {
            let saved = try SaveAnswers(
                slug: slug, code: code, page: page.id, answers: read.answers, contact: read.contact
            ).perform(by: .anyone, in: world)
            return try next(cleared == nil ? action : nil, page, saved)
        } catch Refusal.survey(.answers(let faults)) {
            for fault in faults { model.faults[fault.place.question] = fault.fault }
            return show(model)
        } catch Refusal.survey(.contact(let fault)) {
            model.contactFault = fault
            return show(model)
        } catch Refusal.survey(.tooLarge) {
            model.problem = .refused(.tooLarge)
            return show(model)
        }
    }

    /// - Parameter action: nil for staying.
    private func next(_ action: AnswerAction?, _ page: SurveyPage, _ ongoing: OngoingAnswer) throws -> Response {
        switch action {
        case nil: return led(to: AnsweringController.route(page, slug))
        case .previous:
            let before = ongoing.walk.page(before: page.id)
            return led(to: AnsweringController.route(before ?? page, slug))
        case .later: return led(to: .receipt(slug: slug))
        case .another:
            let more = try AddOccurrence(slug: slug, code: code, section: page.section.code)
                .perform(by: .anyone, in: world)
            let last = more.walk.occurrences(of: page.section).count - 1
            return led(to: sheet(last, page.section, more))
        default: return led(to: after(page.id, ongoing))
        }
    }

    private func remove(_ page: SurveyPage) throws -> Response {
        let index = page.id.occurrence ?? 0
        let less = try RemoveOccurrence(slug: slug, code: code, section: page.section.code, index: index)
            .perform(by: .anyone, in: world)
        return led(to: sheet(max(0, index - 1), page.section, less))
    }

    /// The first page of a sheet of a section.
    private func sheet(_ occurrence: Int, _ section: SurveySection, _ ongoing: OngoingAnswer) -> AnsweringRoute {
        let first = ongoing.walk.pages.first { $0.section.code == section.code && $0.id.occurrence == occurrence }
        return first.map { AnsweringController.route($0, slug) } ?? .review(slug: slug)
    }
}

/// What a form holds of the questions of one page.
struct TypedAnswers {
    struct Read {
        var answers: [String: SurveyAnswer?] = [:]
        var faults: [String: AnswerFault] = [:]
        var contact: ContactAnswer?
        var contactFault: ContactAnswer.Fault?
    }

    /// By name without prefix; those of contacts as they are.
    let fields: [String: [String]]
    private let questions: [Question]

    init(_ form: Form, _ page: SurveyPage) {
        self.init(form, page.questions, prefix: AnswerFields.prefix())
    }

    init(_ form: Form, _ questions: [Question], prefix: String) {
        self.questions = questions
        var fields: [String: [String]] = [:]
        for field in form.fields {
            if field.name.hasPrefix(prefix) {
                fields[String(field.name.dropFirst(prefix.count)), default: []].append(field.value)
            } else if field.name.hasPrefix(AnswerFields.contactPrefix) {
                fields[field.name, default: []].append(field.value)
            }
        }
        self.fields = fields
    }

    /// - Parameters:
    ///   - isLenient: what is expected may be missing: what was said is kept, were it half of it.
    ///   - cleared: a question whose answer is taken away.
    func answers(lenient isLenient: Bool = false, without cleared: String? = nil) -> Read {
        var read = Read()
        for question in questions where question.kind.isAnswered {
            if question.code == cleared {
                read.answers[question.code] = .some(nil)
                continue
            }
            do throws(AnswerFault) {
                let asked = isLenient ? question.optional : question
                read.answers[question.code] = .some(try asked.answer { fields[$0] ?? [] })
            } catch {
                read.faults[question.code] = error
            }
        }
        for case .contact(let request) in questions.map(\.kind) {
            do throws(ContactAnswer.Fault) {
                read.contact = try ContactAnswer(
                    request.fields.reduce(into: [:]) { $0[$1] = fields[AnswerFields.contact($1)]?.first },
                    hasAgreed: fields[AnswerFields.contactConsent] != nil, to: request)
            } catch {
                read.contactFault = error
            }
        }
        return read
    }
}
