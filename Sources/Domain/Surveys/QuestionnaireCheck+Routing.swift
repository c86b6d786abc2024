/// Branches, conditions, jumps and aims.
extension QuestionnaireCheck {
    mutating func branches() {
        guard let branching = whole.branching else { return }
        guard let question = whole.question(branching.question) else {
            return note(.unknownQuestion(branching.question), .questionnaire)
        }
        let isRepeated = whole.section(holding: question.code)?.repetition != nil
        if question.kind.name != "single" || isRepeated { note(.branchQuestionNotSingle, .question(question.code)) }
        if branching.branches.isEmpty { note(.nothing, .questionnaire) }
        var (codes, taken): (Set<String>, Set<String>) = ([], [])
        for branch in branching.branches {
            let place = QuestionnaireFault.Place.branch(branch.code)
            if !SurveyCode.isName(branch.code) { note(.badCode, place) }
            if !codes.insert(branch.code).inserted { note(.duplicateCode, place) }
            told(branch.label, place, limit: SurveyLimits.label, isNeeded: true)
            if branch.choices.isEmpty { note(.nothing, place) }
            for choice in branch.choices {
                if question.choice(choice) == nil { note(.unknownChoice(choice, question: question.code), place) }
                if !taken.insert(choice).inserted { note(.sharedChoice(choice), place) }
            }
        }
    }

    mutating func routing() {
        let codes = whole.questions.map(\.code)
        var rank = 0
        for section in whole.sections {
            branches(section.branches, rank, .section(section.code))
            if let condition = section.condition {
                self.condition(condition, before: rank, nil, .section(section.code))
            }
            for question in section.questions {
                let place = QuestionnaireFault.Place.question(question.code)
                branches(question.branches, rank, place)
                if let condition = question.condition { self.condition(condition, before: rank, section, place) }
                for jump in question.jumps { self.jump(jump, from: question, rank, section, codes) }
                rank += 1
            }
        }
    }

    private mutating func branches(_ codes: [String], _ rank: Int, _ place: QuestionnaireFault.Place) {
        if codes.isEmpty { return }
        let known = whole.branching?.branches.map(\.code) ?? []
        for code in codes where !known.contains(code) { note(.unknownBranch(code), place) }
        let deciding = whole.questions.firstIndex { $0.code == whole.branching?.question }
        if let deciding, deciding >= rank { note(.beforeBranching, place) }
    }

    private mutating func jump(
        _ jump: SurveyJump, from question: Question, _ rank: Int, _ section: SurveySection, _ codes: [String]
    ) {
        let place = QuestionnaireFault.Place.question(question.code)
        condition(jump.when, before: rank + 1, section, place)
        // Of its own answer, and false without one: so nothing jumps that was not asked.
        let isOwn = jump.when.atoms.allSatisfy { $0.subject == question.code }
        if !isOwn || jump.when.holds({ _ in nil }) { note(.jumpLooksElsewhere, place) }
        let name =
            switch jump.target {
            case .question(let code), .section(let code): code
            case .end: ""
            }
        guard let end = SurveyRouting.end(of: jump.target, in: whole, codes) else {
            return note(.unknownTarget(name), place)
        }
        if end <= rank { return note(.jumpsBack(name), place) }
        // Another sheet of the section must not pass over what stands outside.
        let passed = whole.questions[(rank + 1)..<max(rank + 1, end)]
        if section.repetition != nil,
            !passed.allSatisfy({ over in section.questions.contains { $0.code == over.code } })
        {
            note(.leavesRepetition, place)
        }
    }

    /// - Parameter section: where it stands; nil for the condition of a section, which sees none of its own questions.
    private mutating func condition(
        _ condition: SurveyCondition, before rank: Int, _ section: SurveySection?, _ place: QuestionnaireFault.Place
    ) {
        let atoms = condition.atoms
        if atoms.isEmpty { note(.emptyCondition, place) }
        if atoms.count > SurveyLimits.atoms { note(.conditionTooBig(limit: SurveyLimits.atoms), place) }
        if condition.depth > SurveyLimits.depth { note(.conditionTooDeep(limit: SurveyLimits.depth), place) }
        for atom in atoms {
            guard let code = atom.subject else { continue }
            guard let index = whole.questions.firstIndex(where: { $0.code == code }) else {
                note(.unknownQuestion(code), place)
                continue
            }
            let question = whole.questions[index]
            if index >= rank { note(.looksAhead(code), place) }
            if let holder = whole.section(holding: code), holder.repetition != nil, holder.code != section?.code {
                note(.looksIntoRepetition(code), place)
            }
            if question.kind.isAnswered { self.atom(atom, question, place) } else { note(.saysNothing(code), place) }
        }
    }

    private mutating func atom(_ atom: SurveyCondition, _ question: Question, _ place: QuestionnaireFault.Place) {
        let code = question.code
        switch (atom, question.kind) {
        case (.answered, _): break
        case (.missing(_, let kind), _):
            if !question.offered.contains(kind) { note(.notOffered(kind, question: code), place) }
        case (.marked(_, let row, let among), .matrix):
            if question.row(row) == nil { note(.unknownRow(row, question: code), place) }
            choices(among, question, place)
        case (.chosen(_, let among), .single), (.chosen(_, let among), .several), (.chosen(_, let among), .ordered):
            choices(among, question, place)
        case (.count(_, _, let number), .several), (.count(_, _, let number), .ordered):
            if !(0...SurveyLimits.choices ~= number) { note(.badMost, place) }
        case (.number, .number): break
        case (.date(_, _, let date), .date(let bounds)):
            if date.precision != bounds.precision { note(.otherPrecision, place) }
        default: note(.otherKind(code), place)
        }
    }

    private mutating func choices(_ codes: [String], _ question: Question, _ place: QuestionnaireFault.Place) {
        if codes.isEmpty { note(.emptyCondition, place) }
        for code in codes where question.choice(code) == nil {
            note(.unknownChoice(code, question: question.code), place)
        }
    }

    mutating func tellAims() {
        var codes: Set<String> = []
        for aim in whole.aims {
            let place = QuestionnaireFault.Place.aim(aim.code)
            if !SurveyCode.isName(aim.code) { note(.badCode, place) }
            if !codes.insert(aim.code).inserted { note(.duplicateCode, place) }
            told(aim.axis, place, isNeeded: true)
            told(aim.text, place, isNeeded: true)
            for code in aim.questions where whole.question(code) == nil { note(.unknownQuestion(code), place) }
        }
    }
}
