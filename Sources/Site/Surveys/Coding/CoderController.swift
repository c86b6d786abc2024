internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// One answer after the other, for one of the two who code a question.
struct CoderController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    func answer(_ place: CodingPlace, _ row: String?) throws -> Response {
        guard work.lead.isPost else { return try page(place, row) }
        let form = try work.lead.context.request.form()
        let row = form.first(CodingFields.row) ?? ""
        let saying = CodingPages.saying(form)
        guard work.lead.protection.accepts(form) else {
            return try page(place, row, work.lead.expired, saying)
        }
        let problem = try work.problem {
            try CodingPages.pointing {
                try CodeAnswer(slug: place.slug, question: place.question, row: row, saying)
                    .perform(by: work.viewer, in: work.world)
            }
        }
        return try problem.map { try page(place, row, $0, saying) } ?? work.on(place.route(.coder(row: nil)))
    }

    private func page(
        _ place: CodingPlace, _ row: String?, _ problem: CampaignProblem? = nil, _ saying: AnswerSaying? = nil
    ) throws -> Response {
        let desk = try work.desk(place, readsAnswers: true)
        let asked = row.flatMap(desk.board.answers.answer)
        if row != nil, asked == nil { throw Refusal.notFound }
        // Nobody reads answers here but those who code them.
        let next = desk.place.flatMap { asked ?? desk.board.next(for: $0) }
        let typed = saying.map { [CodingFields.memo: $0.memo] } ?? [:]
        let form = work.lead.form(problem, typed)
        return work.lead.page(CoderPage(desk, next, ticked: saying?.codes, form).bytes, problem)
    }
}

/// Where two people said otherwise of the same answer.
struct DisagreementsController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    func answer(_ place: CodingPlace, _ row: String?) throws -> Response {
        guard work.lead.isPost else { return try page(place, row) }
        let form = try work.lead.context.request.form()
        let row = form.first(CodingFields.row) ?? ""
        let saying = CodingPages.saying(form)
        guard work.lead.protection.accepts(form) else {
            return try page(place, row, work.lead.expired, saying)
        }
        let problem = try work.problem {
            try CodingPages.pointing {
                try DecideCoding(slug: place.slug, question: place.question, row: row, saying)
                    .perform(by: work.viewer, in: work.world)
            }
        }
        return try problem.map { try page(place, row, $0, saying) } ?? work.led(place.route(.disagreements(row: nil)))
    }

    private func page(
        _ place: CodingPlace, _ row: String?, _ problem: CampaignProblem? = nil, _ saying: AnswerSaying? = nil
    ) throws -> Response {
        let desk = try work.desk(place, readsAnswers: true)
        let all = desk.board.disagreements
        let shown = all.first { $0.row == row } ?? (row == nil ? all.first { $0.decision == nil } : nil)
        if row != nil, shown == nil, problem == nil { throw Refusal.notFound }
        let typed = saying.map { [CodingFields.memo: $0.memo] } ?? [:]
        let form = work.lead.form(problem, typed)
        return work.lead.page(DisagreementsPage(desk, shown, ticked: saying?.codes, form).bytes, problem)
    }
}
