/// The questionnaire with one thing changed, as its pages change it: what does not exist is left as it is.
extension Questionnaire {
    /// A code of that beginning after all those that sections and questions have: `q12`.
    ///
    /// - Parameter other: whose codes are not given again either: what was answered is known by them.
    package func freshCode(_ beginning: String, besides other: Questionnaire? = nil) -> String {
        let taken = ([self] + [other].compactMap(\.self)).flatMap { $0.sections.map(\.code) + $0.questions.map(\.code) }
        let numbers = taken.compactMap { code -> Int? in
            guard code.lowercased().hasPrefix(beginning.lowercased()) else { return nil }
            return Int(code.dropFirst(beginning.count)).flatMap { 0..<1_000_000 ~= $0 ? $0 : nil }
        }
        return "\(beginning)\((numbers.max() ?? 0) + 1)"
    }

    /// Whether a section or a question has it already, whatever the case.
    package func has(code: String) -> Bool {
        sections.contains { $0.code.lowercased() == code.lowercased() }
            || questions.contains { $0.code.lowercased() == code.lowercased() }
    }

    /// At the end of those of its stage.
    package mutating func add(_ section: SurveySection) {
        let place = sections.lastIndex { $0.stage <= section.stage }.map { $0 + 1 } ?? 0
        sections.insert(section, at: place)
    }

    /// At the end of a section.
    package mutating func add(_ question: Question, to section: String) {
        guard let index = sections.firstIndex(where: { $0.code == section }) else { return }
        sections[index].questions.append(question)
    }

    package mutating func replace(_ question: Question) {
        guard let (section, place) = place(of: question.code) else { return }
        sections[section].questions[place] = question
    }

    /// The questions of the section stay as they are.
    package mutating func replace(_ section: SurveySection) {
        guard let index = sections.firstIndex(where: { $0.code == section.code }) else { return }
        var section = section
        section.questions = sections[index].questions
        sections[index] = section
    }

    /// With its place among the aims; conditions that looked at it are told as faults.
    package mutating func remove(question code: String) {
        guard let (section, place) = place(of: code) else { return }
        sections[section].questions.remove(at: place)
        for aim in aims.indices { aims[aim].questions.removeAll { $0 == code } }
    }

    package mutating func remove(section code: String) {
        guard let section = section(code) else { return }
        for question in section.questions { remove(question: question.code) }
        sections.removeAll { $0.code == code }
    }

    /// One place earlier or later; past the end of a section, into its neighbour.
    package mutating func move(question code: String, earlier: Bool) {
        guard let (section, place) = place(of: code) else { return }
        let next = earlier ? place - 1 : place + 1
        if sections[section].questions.indices.contains(next) {
            sections[section].questions.swapAt(place, next)
            return
        }
        let neighbour = earlier ? section - 1 : section + 1
        guard sections.indices.contains(neighbour) else { return }
        let question = sections[section].questions.remove(at: place)
        sections[neighbour].questions.insert(question, at: earlier ? sections[neighbour].questions.count : 0)
    }

    package mutating func move(section code: String, earlier: Bool) {
        guard let index = sections.firstIndex(where: { $0.code == code }) else { return }
        let next = earlier ? index - 1 : index + 1
        if sections.indices.contains(next) { sections.swapAt(index, next) }
    }

    /// Where the condition of a part may look: the questions before it that have an answer.
    package func readable(before code: String) -> [Question] {
        let section = section(holding: code) ?? self.section(code)
        let codes = sections.flatMap { [$0.code] + $0.questions.map(\.code) }
        let earlier = Set(codes.prefix { $0 != code })
        return sections.filter { $0.repetition == nil || $0.code == section?.code }.flatMap(\.questions)
            .filter { earlier.contains($0.code) && $0.kind.isAnswered }
    }

    private func place(of question: String) -> (section: Int, question: Int)? {
        for section in sections.indices {
            if let place = sections[section].questions.firstIndex(where: { $0.code == question }) {
                return (section, place)
            }
        }
        return nil
    }

    /// What another one has otherwise, by code of section or question; "" for what is said of the whole.
    package func differences(from other: Questionnaire) -> QuestionnaireDifferences {
        QuestionnaireDifferences(normal, from: other.normal)
    }
}

/// What changes when one questionnaire takes the place of another.
package struct QuestionnaireDifferences: Sendable, Equatable {
    /// Title, introduction, thanks, languages, branches or aims.
    package let whole: Bool
    /// Questions, in their order.
    package let added: [String]
    package let removed: [String]
    package let changed: [String]
    /// Those that both have stand in another order, or sections are not the same.
    package let order: Bool

    init(_ new: Questionnaire, from old: Questionnaire) {
        func bare(_ whole: Questionnaire) -> Questionnaire {
            var bare = whole
            bare.version = 0
            bare.sections = []
            return bare
        }
        func sections(_ whole: Questionnaire) -> [SurveySection] {
            whole.sections.map { section in
                var section = section
                section.questions = []
                return section
            }
        }
        let (codes, others) = (new.questions.map(\.code), old.questions.map(\.code))
        let known = (Set(codes), Set(others))
        self.whole = bare(new) != bare(old)
        added = codes.filter { !known.1.contains($0) }
        removed = others.filter { !known.0.contains($0) }
        changed = codes.filter { known.1.contains($0) && new.question($0) != old.question($0) }
        order =
            sections(new) != sections(old) || codes.filter(known.1.contains) != others.filter(known.0.contains)
            || codes.contains {
                known.1.contains($0) && new.section(holding: $0)?.code != old.section(holding: $0)?.code
            }
    }

    package var isEmpty: Bool { !whole && added.isEmpty && removed.isEmpty && changed.isEmpty && !order }
}

extension Questionnaire {
    /// Asked in these languages from now on, the main one first; words in others are left out.
    package mutating func speak(_ spoken: [String]) {
        languages = spoken
        word { Wordings($0.texts.filter { spoken.contains($0.key) }) }
    }

    /// All its words made anew.
    package mutating func word(_ kept: (Wordings) -> Wordings) {
        for path in [\Questionnaire.title, \.introduction, \.thanks] { self[keyPath: path] = kept(self[keyPath: path]) }
        let branches = (branching?.branches ?? []).map { branch in
            var branch = branch
            branch.label = kept(branch.label)
            return branch
        }
        branching?.branches = branches
        for index in aims.indices {
            aims[index].axis = kept(aims[index].axis)
            aims[index].text = kept(aims[index].text)
        }
        sections = sections.map { section in
            var section = section
            section.title = kept(section.title)
            section.introduction = kept(section.introduction)
            section.repetition = section.repetition.map { .init(most: $0.most, another: kept($0.another)) }
            section.questions = section.questions.map { $0.speaking(kept) }
            return section
        }
    }
}

extension Question {
    /// With all its words made anew.
    package func speaking(_ kept: (Wordings) -> Wordings) -> Question {
        var question = self
        for path in [\Question.asked, \.plain, \.hint, \.warning, \.recordings] {
            question[keyPath: path] = kept(question[keyPath: path])
        }
        func labels(_ choices: [Choice]) -> [Choice] {
            choices.map { choice in
                var choice = choice
                choice.label = kept(choice.label)
                return choice
            }
        }
        switch kind {
        case .single(let choices): question.kind = .single(labels(choices))
        case .several(let choices, let most): question.kind = .several(labels(choices), most: most)
        case .ordered(let choices, let most): question.kind = .ordered(labels(choices), most: most)
        case .matrix(let rows, let scale): question.kind = .matrix(rows: labels(rows), scale: labels(scale))
        case .number(var bounds):
            bounds.unit = kept(bounds.unit)
            question.kind = .number(bounds)
        case .contact(var request):
            request.consent = kept(request.consent)
            question.kind = .contact(request)
        case .date, .territory, .organisation, .shortText, .longText, .note: break
        }
        return question
    }
}
