internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The open questions of a survey, and who may be quoted.
struct CodingListController {
    private let work: LeadingWork

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        guard work.isPost else { return try page(slug) }
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return try page(slug, work.expired, typed) }
        let consent: QuotingConsent?
        switch form.first(CodingFields.action).flatMap(CodingAction.init) {
        case .consentWords: consent = .words(form.first(CodingFields.words) ?? "")
        case .consentAnswer:
            let parts = (form.first(CodingFields.answer) ?? "").split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            consent = .answer(column: String(parts.first ?? ""), value: String(parts.dropFirst().first ?? ""))
        case .consentNone: consent = nil
        default: throw Refusal.notFound
        }
        let problem = try work.problem {
            try SetQuotingConsent(slug: slug, consent).perform(by: work.viewer, in: work.world)
        }
        return try problem.map { try page(slug, $0, typed) }
            ?? CodingPages(work).led(.coding(.list(slug: slug)))
    }

    private func page(
        _ slug: String, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let overview = try ReadCodingOverview(slug: slug).perform(by: work.viewer, in: work.world)
        return work.page(CodingListPage(overview, work.form(problem, typed)).bytes, problem)
    }
}

/// Where the coding of one question stands.
struct CodingQuestionController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    func answer(_ place: CodingPlace) throws -> Response {
        guard work.lead.isPost else { return try page(place) }
        let form = try work.lead.context.request.form()
        guard work.lead.protection.accepts(form) else { return try page(place, work.lead.expired) }
        let action = form.first(CodingFields.action).flatMap(CodingAction.init)
        let (slug, question) = (place.slug, place.question)
        let problem = try work.problem {
            switch action {
            case .take:
                try TakeCoderPlace(slug: slug, question: question).perform(by: work.viewer, in: work.world)
            case .single:
                let batch = form.first(CodingFields.batch).flatMap { Int($0) }
                try SetSingleCoding(slug: slug, question: question, from: batch)
                    .perform(by: work.viewer, in: work.world)
            default: throw Refusal.notFound
            }
        }
        return try problem.map { try page(place, $0) } ?? work.led(place.route(.question))
    }

    private func page(_ place: CodingPlace, _ problem: CampaignProblem? = nil) throws -> Response {
        let desk = try work.desk(place, readsAnswers: false)
        return work.lead.page(CodingQuestionPage(desk, work.lead.form(problem)).bytes, problem)
    }
}

/// The codes of a question.
struct CodesController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    func answer(_ place: CodingPlace, changing: Int64?) throws -> Response {
        guard work.lead.isPost else { return try page(place, changing) }
        let form = try work.lead.context.request.form()
        let typed = LeadingWork.typed(form)
        let id = form.first(CodingFields.id).flatMap { Int64($0) }
        guard work.lead.protection.accepts(form) else { return try page(place, id, work.lead.expired, typed) }
        let action = form.first(CodingFields.action).flatMap(CodingAction.init)
        let problem = try work.problem { try CodingPages.pointing { try change(place, action, id, form) } }
        guard let problem else { return work.led(place.route(.codes(changing: nil))) }
        return try page(place, action == .save ? id : nil, problem, action == .save ? typed : [:])
    }

    private func change(_ place: CodingPlace, _ action: CodingAction?, _ id: Int64?, _ form: Form) throws {
        let (slug, question) = (place.slug, place.question)
        switch action {
        case .save:
            let entry = CodingEntry(
                label: form.first(CodingFields.label) ?? "", definition: form.first(CodingFields.definition) ?? "",
                example: form.first(CodingFields.example) ?? "")
            let base = form.first(CodingFields.base).flatMap { Int64($0) } ?? 0
            try SaveCode(
                slug: slug, question: question, entry, under: form.first(CodingFields.parent).flatMap { Int64($0) },
                changing: id.map { ($0, base) }
            ).perform(by: work.viewer, in: work.world)
        case .remove:
            try RemoveCode(slug: slug, question: question, id: id ?? 0).perform(by: work.viewer, in: work.world)
        default: throw Refusal.notFound
        }
    }

    private func page(
        _ place: CodingPlace, _ changing: Int64?, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let desk = try work.desk(place, readsAnswers: false)
        let code = changing.flatMap(desk.board.tree.code)
        return work.lead.page(CodesPage(desk, changing: code, work.lead.form(problem, typed)).bytes, problem)
    }
}
