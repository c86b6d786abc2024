internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Pages of those who code the answers to the open questions of a survey.
struct CodingController {
    private let work: CodingPages

    init(_ context: Context) { work = CodingPages(LeadingWork(context)) }

    func answer(_ route: CodingRoute) throws -> Response {
        _ = try work.lead.context.signedIn()
        switch route {
        case .list(let slug): return try CodingListController(work.lead).answer(slug)
        case .question(let slug, let code, let part):
            return try answer(CodingPlace(slug: slug, question: code), part)
        }
    }

    private func answer(_ place: CodingPlace, _ part: CodingRoute.Part) throws -> Response {
        switch part {
        case .question: try CodingQuestionController(work).answer(place)
        case .codes(let id): try CodesController(work).answer(place, changing: id)
        case .coder(let row): try CoderController(work).answer(place, row)
        case .disagreements(let row): try DisagreementsController(work).answer(place, row)
        case .agreement: try CodingFiguresController(work).agreement(place)
        case .counts: try CodingFiguresController(work).counts(place)
        case .word(let word): try CodingTextsController(work).word(place, word)
        case .classes(let count): try CodingTextsController(work).classes(place, count)
        case .quotations(let code): try QuotationsController(work).answer(place, code)
        case .quotation(let id): try QuotationsController(work).quotation(place, id)
        case .file: try QuotationsController(work).file(place)
        }
    }
}

/// A question of a survey, as its address says it.
struct CodingPlace {
    let slug: String
    let question: String

    func route(_ part: CodingRoute.Part) -> Route {
        .coding(.question(slug: slug, code: question, part))
    }
}

/// What the controllers of the coding share: reading it, saying what was refused, leading on.
struct CodingPages {
    let lead: LeadingWork
    var viewer: Viewer { lead.viewer }
    var world: World { lead.world }
    var texts: CodingTexts { lead.context.texts.coding }

    init(_ lead: LeadingWork) { self.lead = lead }

    func desk(_ place: CodingPlace, readsAnswers: Bool) throws -> CodingDesk {
        try ReadCoding(slug: place.slug, question: place.question, readsAnswers: readsAnswers)
            .perform(by: viewer, in: world)
    }

    /// Does what a form asks; what was refused comes back with the fields it is about.
    ///
    /// - Parameter field: where a fault stands in that form.
    func problem(
        _ field: (CodingFault.Place) -> String? = CodingPages.field, _ work: () throws -> Void
    ) throws -> CampaignProblem? {
        do {
            return try lead.problem { try work() }
        } catch let refused as CodingFaults {
            return CampaignProblem(
                refused.faults.map { CampaignProblem.Line(texts.sentence($0), field: $0.place.flatMap(field)) })
        }
    }

    static func field(_ place: CodingFault.Place) -> String? {
        switch place {
        case .label: CodingFields.label
        case .definition: CodingFields.definition
        case .example: CodingFields.example
        case .parent: CodingFields.parent
        case .memo: CodingFields.memo
        case .passage: nil
        case .words: CodingFields.words
        case .column: CodingFields.answer
        }
    }

    /// Faults of a form leave the way that other refusals go.
    static func pointing(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch Refusal.survey(.coding(.faults(let faults))) {
            throw CodingFaults(faults: faults)
        }
    }

    func led(_ route: Route) -> Response {
        let mark = route.path.contains("?") ? "&" : "?"
        return Response(
            status: 303,
            headers: [
                "Location": "\(route.path)\(mark)\(ReadingController.doneField)=1", "Cache-Control": "no-store",
            ])
    }

    /// Without a note that it was done: the next answer says so.
    func on(_ route: Route) -> Response {
        Response(status: 303, headers: ["Location": route.path, "Cache-Control": "no-store"])
    }

    static func saying(_ form: Form) -> AnswerSaying {
        AnswerSaying(
            Set(form.fields.filter { $0.name == CodingFields.code }.compactMap { Int64($0.value) }),
            isNone: form.first(CodingFields.none) != nil, memo: form.first(CodingFields.memo) ?? "")
    }
}

/// Faults on their way to the fields that they are about.
struct CodingFaults: Error {
    let faults: [CodingFault]
}

extension CodingFault {
    fileprivate var place: Place? {
        switch self {
        case .missing(let place), .tooLong(let place, _): place
        case .twin: .label
        case .parentUnknown, .tooDeep: .parent
        case .tooMany: nil
        }
    }
}
