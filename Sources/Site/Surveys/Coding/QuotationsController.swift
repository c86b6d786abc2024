internal import Acts
internal import Domain
internal import Exchange
internal import French
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What is quoted of the answers: chosen, looked at, taken away.
struct QuotationsController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    func answer(_ place: CodingPlace, _ code: Int64?) throws -> Response {
        guard work.lead.isPost else { return try page(place, code) }
        let form = try work.lead.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.lead.protection.accepts(form) else { return try page(place, code, work.lead.expired, typed) }
        let row = form.first(CodingFields.row) ?? ""
        let field = "\(CodingFields.passage)-\(row)"
        var chosen: Int64 = 0
        let problem = try work.problem({ _ in field }) {
            try CodingPages.pointing {
                chosen = try ChooseQuotation(
                    slug: place.slug, question: place.question, row: row, passage: form.first(field) ?? ""
                ).perform(by: work.viewer, in: work.world)
            }
        }
        return try problem.map { try page(place, code, $0, typed) } ?? work.on(place.route(.quotation(id: chosen)))
    }

    private func page(
        _ place: CodingPlace, _ code: Int64?, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let desk = try work.desk(place, readsAnswers: true)
        return work.lead.page(QuotationsPage(desk, code: code, work.lead.form(problem, typed)).bytes, problem)
    }

    // MARK: One

    func quotation(_ place: CodingPlace, _ id: Int64) throws -> Response {
        guard work.lead.isPost else { return try page(place, id) }
        let form = try work.lead.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.lead.protection.accepts(form) else { return try page(place, id, work.lead.expired, typed) }
        let (slug, question) = (place.slug, place.question)
        switch form.first(CodingFields.action).flatMap(CodingAction.init) {
        case .remove:
            try RemoveQuotation(slug: slug, question: question, quotation: id)
                .perform(by: work.viewer, in: work.world)
            return work.led(place.route(.quotations(code: nil)))
        case .save:
            let fates = Self.fates(form)
            let problem = try work.problem {
                try AnswerFindings(slug: slug, question: question, quotation: id, fates)
                    .perform(by: work.viewer, in: work.world)
            }
            return try problem.map { try page(place, id, $0, typed) } ?? work.led(place.route(.quotation(id: id)))
        default: throw Refusal.notFound
        }
    }

    /// « lieu-12-17-name = hidden ».
    private static func fates(_ form: Form) -> [VerbatimScan.Finding: Quotation.Fate] {
        var fates: [VerbatimScan.Finding: Quotation.Fate] = [:]
        for field in form.fields {
            let parts = field.name.split(separator: "-")
            guard parts.count == 4, parts[0] == CodingFields.finding, let start = Int(parts[1]),
                let end = Int(parts[2]), 0...end ~= start, let kind = VerbatimScan.Kind(rawValue: String(parts[3])),
                let fate = Quotation.Fate(rawValue: field.value)
            else { continue }
            fates[VerbatimScan.Finding(kind, start..<end)] = fate
        }
        return fates
    }

    private func page(
        _ place: CodingPlace, _ id: Int64, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let desk = try work.desk(place, readsAnswers: true)
        guard let quotation = desk.quotation(id) else { throw Refusal.notFound }
        return work.lead.page(QuotationPage(desk, quotation, work.lead.form(problem, typed)).bytes, problem)
    }

    // MARK: Taken away

    func file(_ place: CodingPlace) throws -> Response {
        let desk = try work.desk(place, readsAnswers: false)
        let names = CodingNames(work.texts)
        let taken = try TakeQuotations(slug: place.slug, question: place.question) { names.hidden($0) }
            .perform(by: work.viewer, in: work.world)
        let isSynthetic = desk.campaign.isSynthetic
        let asked = desk.board.answers.question.text(in: work.lead.context.texts.language.rawValue)
        var bytes: [UInt8] = []
        var writer = CSVWriter { bytes += $0 }
        let texts = work.texts
        let head = [texts.fileQuestion, texts.fileQuotation, texts.fileCodes]
        try writer.row((head + (isSynthetic ? [Codebook.bannerColumn] : [])).map(TableCell.text))
        let mark = isSynthetic ? [work.lead.texts.syntheticMark] : []
        for quotation in taken {
            let codes = quotation.codes.map { $0.joined(separator: " › ") }.joined(separator: " | ")
            try writer.row(([French.typography(asked), quotation.text, codes] + mark).map(TableCell.text))
        }
        try writer.finish()
        return work.lead.file("citations.csv", "text/csv; charset=utf-8", bytes)
    }
}
