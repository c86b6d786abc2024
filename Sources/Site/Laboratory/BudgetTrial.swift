internal import Analysis
internal import Exchange
internal import HTML
internal import HTTP
internal import Texts
internal import Views

/// A shared budget counted from a `.pb` file.
struct BudgetTrial {
    /// For a page.
    private static let mostProjects = 500
    private let input: LaboratoryInput
    private var words: LaboratoryTexts { input.words }

    init(_ input: LaboratoryInput) { self.input = input }

    func finding() throws -> LaboratoryFinding {
        let file = try input.file("fichier", words.budgetFile)
        var question = BudgetQuestion(file: file.bytes)
        question.options.rule = input.text("regle") == "greedy" ? .greedy : .equalShares
        question.options.completion = input.text("reste").flatMap(BudgetOptions.Completion.init) ?? .add1
        question.isOver = input.isOver
        let telling = BudgetWords(input.texts)
        let answer: BudgetAnswer
        do {
            if try PabulibElection.read(file.bytes).projects.count > Self.mostProjects {
                throw LaboratoryRefusal(
                    words.tooLarge(label: words.budgetFile, n: Self.mostProjects), field: "fichier")
            }
            answer = try question.answer()
        } catch {
            guard let sentence = telling.sentence(error) else { throw error }
            throw LaboratoryRefusal(sentence, field: "fichier")
        }
        return LaboratoryFinding(
            blocks: [.told(telling.lines(answer, isExplained: false)), .table(projects(answer))],
            json: answer.json, other: { answer.marked })
    }

    private func projects(_ answer: BudgetAnswer) -> LaboratoryTable {
        let telling = BudgetWords(input.texts)
        let winners = Set(answer.count.winners)
        let order = answer.vote.projects.indices.sorted { left, right in
            (answer.election.supporters[right], left) < (answer.election.supporters[left], right)
        }
        return LaboratoryTable(
            words.projectsCaption, head: [words.project, words.cost, words.support, words.result],
            rows: order.map { project in
                let one = answer.vote.projects[project]
                let isIn = winners.contains(project)
                return [
                    LaboratoryTable.Cell(one.name.isEmpty ? one.id : one.name),
                    LaboratoryTable.Cell(telling.money(answer.election.costs[project], answer)),
                    LaboratoryTable.Cell(input.texts.language.formatted(answer.election.supporters[project])),
                    isIn
                        ? LaboratoryTable.Cell(strong: words.won)
                        : LaboratoryTable.Cell(words.lost),
                ]
            }, numbers: [1, 2])
    }
}
