internal import Acts
internal import Domain
internal import Exchange
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What a program sees in the answers: a word in its sentences, classes that use the same words. It codes nothing.
struct CodingTextsController {
    private let work: CodingPages

    init(_ work: CodingPages) { self.work = work }

    /// The answers as a corpus, one text each.
    private func corpus(_ desk: CodingDesk) -> [UInt8] {
        VerbatimCorpusFile.write(
            VerbatimCorpus(
                desk.board.answers.answers.map { VerbatimCorpus.Text([], [VerbatimCorpus.Passage($0.text)]) }))
    }

    // MARK: A word

    func word(_ place: CodingPlace, _ word: String) throws -> Response {
        let desk = try work.desk(place, readsAnswers: !word.isEmpty)
        return work.lead.page(
            ConcordancePage(desk, word: word, word.isEmpty ? nil : found(word, desk), work.lead.form()).bytes)
    }

    private func found(_ word: String, _ desk: CodingDesk) -> ConcordancePage.Found? {
        // A word that no answer holds, and a text that no corpus can hold, are found nowhere.
        guard let found = try? CorpusConcordance(of: corpus(desk), word: word) else { return nil }
        let answers = desk.board.answers.answers
        return ConcordancePage.Found(
            shown: found.shown,
            lines: found.lines.filter { answers.indices.contains($0.text - 1) }.map { line in
                ConcordancePage.Line(
                    row: answers[line.text - 1].row, before: line.before, word: line.word, after: line.after)
            })
    }

    // MARK: Classes

    func classes(_ place: CodingPlace, _ count: Int?) throws -> Response {
        guard work.lead.isPost else { return try page(place, count) }
        let form = try work.lead.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.lead.protection.accepts(form) else { return try page(place, count, work.lead.expired, typed) }
        let number = form.first(CodingFields.id).flatMap { Int($0) } ?? 0
        let (label, definition) = ("nom-\(number)", "definition-\(number)")
        let entry = CodingEntry(label: form.first(label) ?? "", definition: form.first(definition) ?? "")
        let field = { (place: CodingFault.Place) in place == .label ? label : definition }
        let problem = try work.problem(field) {
            try CodingPages.pointing {
                try SaveCode(slug: place.slug, question: place.question, entry)
                    .perform(by: work.viewer, in: work.world)
            }
        }
        return try problem.map { try page(place, count, $0, typed) } ?? work.led(place.route(.codes(changing: nil)))
    }

    private func page(
        _ place: CodingPlace, _ count: Int?, _ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]
    ) throws -> Response {
        let asked = count.map { min(max($0, ClassesPage.counts.lowerBound), ClassesPage.counts.upperBound) }
        let desk = try work.desk(place, readsAnswers: asked != nil)
        var (groups, obstacle): ([ClassesPage.Group], String?) = ([], nil)
        if let asked {
            do {
                groups = try work.lead.context.site.bench.alone { try self.groups(desk, asked) }
                if groups.isEmpty { obstacle = work.texts.classesTooShort }
            } catch is LaboratoryBench.Busy {
                obstacle = work.texts.classesBusy
            } catch is CorpusClassification.Fault {
                obstacle = work.texts.classesTooShort
            }
        }
        let form = work.lead.form(problem, typed)
        return work.lead.page(ClassesPage(desk, asked: asked, groups, problem: obstacle, form).bytes, problem)
    }

    private func groups(_ desk: CodingDesk, _ count: Int) throws -> [ClassesPage.Group] {
        var options = CorpusClassification.Options()
        options.classes = count
        return try CorpusClassification(of: corpus(desk), options).classes.map { found in
            ClassesPage.Group(
                number: found.number, answers: found.texts, forms: found.forms.prefix(8).map(\.shown),
                extracts: found.extracts.map(\.content))
        }
    }
}
