internal import Analysis
internal import Exchange
internal import HTML
internal import HTTP
internal import Texts
internal import Views

/// A panel drawn from a table of volunteers and a table of targets.
struct PanelTrial {
    /// For a page: larger draws take minutes, and have the command.
    private static let mostPeople = 1_000
    private static let mostPlaces = 200
    private let input: LaboratoryInput
    private var words: LaboratoryTexts { input.words }

    init(_ input: LaboratoryInput) { self.input = input }

    func finding() throws -> LaboratoryFinding {
        let candidates = try input.file("volontaires", words.candidates)
        let targets = try input.file("cibles", words.targets)
        guard let size = try input.number("taille", words.size, 1...Self.mostPlaces) else {
            throw LaboratoryRefusal(
                words.badNumber(label: words.size, least: 1, most: Self.mostPlaces), field: "taille")
        }
        let (first, second) = (try HeldFile(candidates), try HeldFile(targets))
        var question = PanelDraw.Question(candidates: first.path, targets: second.path, size: size)
        question.names = (candidates.name, targets.name)
        (question.mostCandidates, question.isOver) = (Self.mostPeople, input.isOver)
        question.limits = LaboratoryInput.tables
        question.rule = input.text("regle").flatMap(PanelRule.init) ?? .leximin
        do {
            let made = try PanelDraw(question)
            return try finding(made)
        } catch let fault as PanelDraw.Fault {
            throw LaboratoryRefusal(PanelWords(input.texts).sentence(fault, question), field: Self.field(fault))
        }
    }

    private static func field(_ fault: PanelDraw.Fault) -> String? {
        switch fault {
        case .table(.candidates, _), .content(.candidates, _): "volontaires"
        case .table(.targets, _), .content(.targets, _): "cibles"
        case .panel: nil
        }
    }

    private func finding(_ made: PanelDraw) throws -> LaboratoryFinding {
        let telling = PanelWords(input.texts)
        let tickets = { try Self.tickets(made) }
        guard let seed = input.text("graine") else {
            return LaboratoryFinding(
                blocks: [.told(telling.lottery(made)), .figure(stair(made)), .table(chances(made))],
                json: PanelReport(made).json, other: tickets)
        }
        let drawn = try DrawnPanel(made, seed: seed)
        return LaboratoryFinding(
            blocks: [
                .told(telling.summary(made, drawn)), .table(panel(made, drawn)), .table(targets(made, drawn)),
                .figure(stair(made)),
            ], json: PanelReport(made).json(drawn), other: tickets)
    }

    private static func tickets(_ made: PanelDraw) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try SortitionResult(made.candidates).tickets(made.lottery.tickets) { bytes += $0 }
        return bytes
    }

    private func percent(_ chance: Double) -> String { input.texts.language.percent(chance * 100, decimals: 2) }

    private func panel(_ made: PanelDraw, _ drawn: DrawnPanel) -> LaboratoryTable {
        LaboratoryTable(
            words.panelCaption, head: [words.person] + made.targets.features.map(\.name) + [words.chance],
            rows: drawn.panel.map { person in
                let answers = made.targets.features.enumerated().map { feature, asked in
                    asked.values[made.problem.people[person][feature]].name
                }
                let chance = percent(made.distribution.probabilities[person])
                return ([made.candidates.ids[person]] + answers + [chance]).map { LaboratoryTable.Cell($0) }
            }, numbers: [made.targets.features.count + 1])
    }

    private func targets(_ made: PanelDraw, _ drawn: DrawnPanel) -> LaboratoryTable {
        let rows = made.targets.features.enumerated().flatMap { feature, asked in
            asked.values.enumerated().map { value, target in
                let count = drawn.panel.count { made.problem.people[$0][feature] == value }
                return [
                    asked.name, target.name, words.between(min: target.min, max: target.max),
                    input.texts.language.formatted(count),
                ].map { LaboratoryTable.Cell($0) }
            }
        }
        return LaboratoryTable(
            words.targetsCaption, head: [words.feature, words.value, words.wanted, words.drawn], rows: rows,
            numbers: [3])
    }

    private func chances(_ made: PanelDraw) -> LaboratoryTable {
        let levels = PanelFairness(made.distribution.probabilities).levels
        return LaboratoryTable(
            words.chancesCaption, head: [words.chance, words.people],
            rows: levels.map { level in
                [
                    LaboratoryTable.Cell(percent(level.probability)),
                    LaboratoryTable.Cell(input.texts.language.formatted(level.people)),
                ]
            }, numbers: [1])
    }

    private func stair(_ made: PanelDraw) -> Markup {
        let picture = PanelFairness(made.distribution.probabilities).picture
        return ChanceStair(
            picture.steps.map { ChanceStair.Step(from: $0.from, to: $0.to, height: $0.height) }, equal: picture.equal,
            title: words.stairTitle, words: words.stairText(equal: percent(picture.equal))
        ).markup
    }
}
