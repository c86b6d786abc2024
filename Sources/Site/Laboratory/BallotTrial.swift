internal import Analysis
internal import Exchange
internal import HTML
internal import HTTP
internal import Texts
internal import Views

/// Ballots counted by a rule that is chosen.
struct BallotTrial {
    /// For a page.
    private static let mostOptions = 60
    private static let mostPeople = 100
    private let input: LaboratoryInput
    private let telling: BallotWords
    private var words: LaboratoryTexts { input.words }

    init(_ input: LaboratoryInput) {
        self.input = input
        telling = BallotWords(input.texts)
    }

    func finding() throws -> LaboratoryFinding {
        let file = try input.file("fichier", words.ballotsFile)
        let rule = input.text("regle").flatMap(BallotQuestion.Rule.init) ?? .judgement
        let answer: BallotAnswer
        do {
            var question = BallotQuestion(file: file.bytes, rule: rule)
            question.isOver = input.isOver
            answer = try question.answer()
        } catch let error as TableError {
            throw LaboratoryRefusal(TableWords(input.texts).sentence(error), field: "fichier")
        } catch {
            guard let sentence = telling.sentence(error) else { throw error }
            throw LaboratoryRefusal(sentence, field: "fichier")
        }
        // What is too wide for a table is told all the same.
        let isSmall = answer.sheet.options.count <= Self.mostOptions
        let tables = isSmall ? table(answer).map { [LaboratoryBlock.table($0)] } ?? [] : []
        return LaboratoryFinding(
            blocks: tables + [.told(telling.lines(answer, isPictured: !tables.isEmpty))], json: answer.json)
    }

    private func table(_ answer: BallotAnswer) -> LaboratoryTable? {
        let names = answer.sheet.options
        switch answer.result {
        case .judgement(let count, let grades): return Self.grades(count, grades, names, words, input.texts.language)
        case .schulze(let count): return duels(count, names)
        case .approval(let count): return approvals(count, names)
        case .consent: return nil
        case .regnier(let abacus, let answers):
            return abacus.columns.count > Self.mostPeople ? nil : self.abacus(abacus, answers, answer)
        }
    }

    private static func grades(
        _ count: MajorityJudgement, _ grades: [String], _ names: [String], _ words: LaboratoryTexts,
        _ language: Language
    ) -> LaboratoryTable {
        let order = count.tiers.flatMap(\.options)
        return LaboratoryTable(
            words.gradesCaption, head: [words.option, words.majority] + grades + [words.silent],
            rows: order.map { option in
                let one = count.standings[option]
                return [
                    LaboratoryTable.Cell(names[option]),
                    LaboratoryTable.Cell("\(grades[one.grade])\(GradeBar(one.tally).markup)", name: "bar"),
                ] + (one.tally + [one.silent]).map { LaboratoryTable.Cell(language.formatted($0)) }
            }, numbers: Set(2..<(3 + grades.count)))
    }

    private func duels(_ count: SchulzeMethod, _ names: [String]) -> LaboratoryTable {
        let order = count.tiers.flatMap(\.self)
        return LaboratoryTable(
            words.duelsCaption, head: [words.option] + order.map { names[$0] },
            rows: order.map { one in
                [LaboratoryTable.Cell(names[one])]
                    + order.map { other in
                        let (here, back) = (count.duels[one][other], count.duels[other][one])
                        let number = input.texts.language.formatted(here)
                        if one == other { return LaboratoryTable.Cell("–", name: "n") }
                        return here > back
                            ? LaboratoryTable.Cell(strong: number, name: "n")
                            : LaboratoryTable.Cell("\(number)", name: "n")
                    }
            }, numbers: Set(1...max(1, order.count)))
    }

    private func approvals(_ count: ApprovalCount, _ names: [String]) -> LaboratoryTable {
        LaboratoryTable(
            words.approvalsCaption, head: [words.option, words.approvals],
            rows: count.tiers.flatMap(\.self).map { option in
                [
                    LaboratoryTable.Cell(names[option]),
                    LaboratoryTable.Cell(input.texts.language.formatted(count.approvals[option])),
                ]
            }, numbers: [1])
    }

    private func abacus(
        _ abacus: RegnierAbacus, _ answers: [[RegnierAnswer?]], _ answer: BallotAnswer
    ) -> LaboratoryTable {
        let people = abacus.columns.map { column in
            let voter = answer.sheet.rows[column.person].voter
            return voter.isEmpty ? input.texts.language.formatted(column.person + 1) : voter
        }
        return LaboratoryTable(
            words.abacusCaption, head: [words.statement] + people + [words.climate],
            rows: abacus.rows.map { row in
                let marks = abacus.columns.map { column in
                    answers[column.person][row.item].map { mark in
                        let mark = AbacusMark(letter: mark.letter)
                        return LaboratoryTable.Cell(mark.markup, name: mark.name)
                    } ?? LaboratoryTable.Cell(heard: words.empty, name: "mark")
                }
                return [LaboratoryTable.Cell(answer.sheet.options[row.item])] + marks
                    + [LaboratoryTable.Cell(telling.climate(row.climate))]
            }, name: "abacus")
    }
}
