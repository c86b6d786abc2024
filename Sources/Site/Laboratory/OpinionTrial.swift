internal import Exchange
internal import HTML
internal import HTTP
internal import Texts
internal import Views

/// The map of opinions of a file of votes.
struct OpinionTrial {
    /// For a page.
    private static let mostStatements = 2_000
    private let input: LaboratoryInput
    private let telling: OpinionTelling

    init(_ input: LaboratoryInput) {
        self.input = input
        telling = OpinionTelling(input.texts)
    }

    func finding() throws -> LaboratoryFinding {
        let votes = try input.file("votes", input.words.votes)
        let groups = try input.number("groupes", input.words.groups, 1...50)
        let statements = input.files["enonces"]
        let study = try study(votes, statements, groups)
        let drawing = telling.picture(study)
        return LaboratoryFinding(
            blocks: [.figure(drawing.figure), .told(telling.lines(study))], json: study.json,
            other: { drawing.file.bytes })
    }

    private func study(_ votes: FormFile, _ statements: FormFile?, _ groups: Int?) throws -> OpinionStudy {
        let (first, second) = (try HeldFile(votes), try statements.map { try HeldFile($0) })
        do {
            return try OpinionStudy(
                votes: try table(first, votes.name, "votes"),
                statements: try second.map { try table($0, statements?.name ?? "", "enonces") },
                groups: groups, mostStatements: Self.mostStatements)
        } catch let fault as OpinionStudy.Fault {
            throw LaboratoryRefusal(
                telling.sentence(fault, votes: votes.name, statements: statements?.name ?? ""), field: field(fault))
        } catch let error as TableError {
            throw LaboratoryRefusal(telling.about(votes.name, TableWords(input.texts).sentence(error)), field: "votes")
        }
    }

    private func field(_ fault: OpinionStudy.Fault) -> String {
        switch fault {
        case .statements, .statementsTable: "enonces"
        case .votes, .map: "votes"
        }
    }

    private func table(_ held: HeldFile, _ name: String, _ field: String) throws -> TableFile {
        do {
            return try TableFile(path: held.path, limits: LaboratoryInput.tables)
        } catch {
            throw LaboratoryRefusal(telling.about(name, TableWords(input.texts).sentence(error)), field: field)
        }
    }
}
