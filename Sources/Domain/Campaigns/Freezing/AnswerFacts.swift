/// What stands in a data set of an answer besides what was answered: how it came, in which language, which version, how far
/// it goes, in which branch, and when, no finer than was announced.
struct AnswerFacts {
    private enum Part { case channel, language, version, reach, branch, day }

    private(set) var variables: [Variable] = []
    private var parts: [Part] = []
    private let rounding: DayRounding
    private var languages: [String] = []
    private var versions: [Int] = []
    private var branches: [String] = []

    init(_ versions: [Questionnaire], _ rounding: DayRounding, _ names: inout VariableNames) {
        self.rounding = rounding
        var channel = Variable(names.free("canal"), .single, Labels(french: "Canal", english: "Channel"))
        channel.values = SurveyChannel.kept.enumerated().map { index, channel in
            Variable.Value(Int32(index + 1), channel.rawValue, channel.labels)
        }
        channel.role = .channel
        add(channel, .channel)
        for questionnaire in versions.reversed() {
            languages += questionnaire.languages.filter { !languages.contains($0) }
        }
        if languages.count > 1 {
            var language = Variable(names.free("langue"), .single, Labels(french: "Langue", english: "Language"))
            language.values = languages.enumerated().map { index, code in
                Variable.Value(Int32(index + 1), code, Labels(french: code))
            }
            add(language, .language)
        }
        addForm(versions, &names)
        addBranch(versions, &names)
        guard rounding != .hidden else { return }
        var day = Variable(names.free("jour"), .date, rounding.labels)
        day.role = .day
        day.precision = rounding.precision
        add(day, .day)
    }

    /// What was filled in: which version, and how far it goes.
    private mutating func addForm(_ versions: [Questionnaire], _ names: inout VariableNames) {
        if versions.count > 1 {
            self.versions = versions.map(\.version)
            var version = Variable(
                names.free("version"), .single,
                Labels(french: "Version du questionnaire", english: "Version of the questionnaire"))
            version.values = versions.enumerated().map { index, one in
                Variable.Value(Int32(index + 1), "v\(one.version)", Labels(french: "Version \(one.version)"))
            }
            add(version, .version)
        }
        if versions.contains(where: { $0.sections.contains { $0.stage == .enrichment } }) {
            var reach = Variable(names.free("forme"), .single, Labels(french: "Forme remplie", english: "Form"))
            reach.values = [
                Variable.Value(1, "short", Labels(french: "Courte", english: "Short")),
                Variable.Value(2, "whole", Labels(french: "Complète", english: "Whole")),
            ]
            add(reach, .reach)
        }
    }

    private mutating func addBranch(_ versions: [Questionnaire], _ names: inout VariableNames) {
        var values: [Variable.Value] = []
        for questionnaire in versions.reversed() {
            for branch in questionnaire.branching?.branches ?? [] where !branches.contains(branch.code) {
                branches.append(branch.code)
                let label = Labels(branch.label, questionnaire.languages)
                values.append(Variable.Value(Int32(branches.count), "branche_\(branch.code)", label))
            }
        }
        if values.isEmpty { return }
        var branch = Variable(names.free("branche"), .single, Labels(french: "Branche", english: "Branch"))
        branch.values = values
        branch.role = .branch
        add(branch, .branch)
    }

    private mutating func add(_ variable: Variable, _ part: Part) {
        variables.append(variable)
        parts.append(part)
    }

    func cells(_ answer: SentAnswer, _ walk: SurveyWalk) -> [Datum] {
        parts.map { part in
            switch part {
            case .channel: rank(SurveyChannel.kept.firstIndex(of: answer.channel))
            case .language: rank(languages.firstIndex(of: answer.language))
            case .version: rank(versions.firstIndex(of: answer.version))
            case .reach: .code(answer.reach == .short ? 1 : 2)
            case .branch: branch(walk)
            case .day: rounding.rounded(answer.day).map(Datum.day) ?? .gap(.empty)
            }
        }
    }

    private func rank(_ index: Int?) -> Datum { index.map { .code(Int32($0 + 1)) } ?? .gap(.empty) }

    private func branch(_ walk: SurveyWalk) -> Datum {
        if let branch = walk.branch { return rank(branches.firstIndex(of: branch.code)) }
        guard let question = walk.questionnaire.branching?.question else { return .gap(.notAsked) }
        return switch walk.status(SurveyWalk.Place(question)) {
        case .notAsked: .gap(.notAsked)
        case .blank: .gap(.empty)
        case .missing(let kind): .gap(kind.gap)
        // An answer that leads to no branch.
        case .answered: .gap(.notConcerned)
        }
    }
}

extension SurveyChannel {
    /// Trials are in no data set.
    fileprivate static let kept: [SurveyChannel] = [.online, .phone, .paper, .meeting]

    fileprivate var labels: Labels {
        switch self {
        case .online: Labels(french: "En ligne", english: "Online")
        case .phone: Labels(french: "Au téléphone", english: "By phone")
        case .paper: Labels(french: "Sur papier", english: "On paper")
        case .meeting: Labels(french: "En face à face", english: "Face to face")
        case .trial: Labels(french: "Essai", english: "Trial")
        }
    }
}

extension DayRounding {
    fileprivate var labels: Labels {
        switch self {
        case .day, .hidden:
            Labels(
                french: "Jour de l’envoi, ou le premier de jours réunis",
                english: "Day of sending, or the first of days brought together")
        case .week:
            Labels(
                french: "Semaine de l’envoi (son lundi), ou la première de semaines réunies",
                english: "Week of sending (its Monday), or the first of weeks brought together")
        case .month:
            Labels(
                french: "Mois de l’envoi, ou le premier de mois réunis",
                english: "Month of sending, or the first of months brought together")
        case .year:
            Labels(
                french: "Année de l’envoi, ou la première d’années réunies",
                english: "Year of sending, or the first of years brought together")
        }
    }
}
