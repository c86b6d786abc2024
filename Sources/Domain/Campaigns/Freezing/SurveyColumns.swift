/// All the columns of a data set of a survey: what is told of each answer, then its questions; those of sections that are
/// filled in again on a level of their own.
struct SurveyColumns {
    struct Level {
        /// The code of the section.
        let section: String
        let columns: [QuestionColumns]

        func cells(_ walk: SurveyWalk, version: Int, occurrence: Int?) -> [Datum] {
            columns.flatMap { columns in
                let place = SurveyWalk.Place(columns.question, occurrence: occurrence)
                // A question of that code may stand on another level in that version.
                let status = walk.isAsked(place) ? walk.status(place) : .notAsked
                return columns.cells(status, version: version)
            }
        }
    }

    let codebook: Codebook
    /// After the first.
    let levels: [Level]
    private let main: Level
    private let facts: AnswerFacts

    /// - Parameter versions: from the oldest to the newest.
    init(_ versions: [Questionnaire], _ origin: SurveyOrigin) {
        let languages = versions.last?.languages ?? ["fr"]
        let merged = MergedQuestion.all(in: versions)
        var names = VariableNames()
        let own = { (one: MergedQuestion, level: String, names: inout VariableNames) in
            QuestionColumns(one, level: level, languages: languages, &names)
        }
        main = Level(
            section: "",
            columns: merged.filter { $0.section.repetition == nil }.map { own($0, Codebook.mainLevel, &names) })
        var codes = VariableNames()
        _ = codes.free(Codebook.mainLevel)
        var codebook = Codebook(
            Variable.code(like: origin.code),
            Labels(Wordings([languages.first ?? "fr": origin.charter.title]), languages))
        var levels: [Level] = []
        var sections: [SurveySection] = []
        for one in merged where one.section.repetition != nil {
            if !sections.contains(where: { $0.code == one.section.code }) { sections.append(one.section) }
        }
        for section in sections {
            let code = codes.free(section.code)
            codebook.levels.append(
                Codebook.Level(code, Labels(section.title, languages), parent: Codebook.mainLevel))
            let inside = merged.filter { $0.section.repetition != nil && $0.section.code == section.code }
            levels.append(Level(section: section.code, columns: inside.map { own($0, code, &names) }))
        }
        self.levels = levels
        facts = AnswerFacts(versions, origin.charter.rounding, &names)
        codebook.tell(origin, versions, languages)
        let all = [main] + levels
        codebook.groups = all.flatMap { $0.columns.compactMap(\.group) }
        codebook.variables = facts.variables + all.flatMap { $0.columns.flatMap(\.variables) }
        self.codebook = codebook
    }

    /// Of the first level.
    func cells(_ answer: SentAnswer, _ walk: SurveyWalk) -> [Datum] {
        facts.cells(answer, walk) + main.cells(walk, version: answer.version, occurrence: nil)
    }
}

extension Codebook {
    fileprivate mutating func tell(_ origin: SurveyOrigin, _ versions: [Questionnaire], _ languages: [String]) {
        let told = { (text: String) in Labels(Wordings([languages.first ?? "fr": text]), languages) }
        self.languages = languages
        version = versions.map { String($0.version) }.joined(separator: ", ")
        universe = told(origin.charter.scope)
        since = origin.charter.opensOn
        until = origin.charter.closesOn
        producers = origin.producers.map { told($0).entries.first?.text ?? "" }.filter { !$0.isEmpty }
        disclaimer = told(origin.charter.disclaimer)
        isSynthetic = origin.isSynthetic
    }
}
