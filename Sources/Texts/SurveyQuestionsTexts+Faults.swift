package import Domain

/// What keeps a questionnaire from being asked or read, where, and how to repair it.
extension SurveyQuestionsTexts {
    package func line(_ fault: QuestionnaireFault) -> String {
        let sentence = sentence(fault.reason)
        return switch fault.place {
        case .questionnaire: atQuestionnaire(sentence: sentence)
        case .branch(let code): atBranch(code: code, sentence: sentence)
        case .section(let code): atSection(code: code, sentence: sentence)
        case .question(let code): atQuestion(code: code, sentence: sentence)
        case .choice(let code, let question): atChoice(question: question, code: code, sentence: sentence)
        case .row(let code, let question): atRow(question: question, code: code, sentence: sentence)
        case .aim(let code): atAim(code: code, sentence: sentence)
        }
    }

    /// The same without where it is.
    package func sentence(_ reason: QuestionnaireFault.Reason) -> String {
        switch reason {
        case .badCode: badCode
        case .badChoiceCode: badChoiceCode
        case .duplicateCode: duplicateCode
        case .badLanguage(let code): badLanguage(code: code)
        case .missingWording(let language): missingWording(code: language)
        case .tooLong(let limit): tooLongText(limit: limit)
        case .tooMany(let limit): tooManyOf(limit: limit)
        case .nothing: nothingInside
        case .badMost: badMost
        case .boundsCrossed: boundsCrossed
        case .otherPrecision: otherPrecision
        case .neverOffered: neverOffered
        case .mandatoryNote: mandatoryNote
        case .consentMissing: consentMissing
        case .contactNotLast: contactNotLast
        case .contactRepeated: contactRepeated
        case .stageOrder: stageOrder
        case .unknownQuestion(let code): unknownQuestion(code: code)
        case .looksAhead(let code): looksAhead(code: code)
        case .looksIntoRepetition(let code): looksIntoRepetition(code: code)
        case .saysNothing(let code): saysNothing(code: code)
        case .otherKind(let code): conditionOtherKind(code: code)
        case .unknownChoice(let choice, let question): conditionUnknownChoice(choice: choice, question: question)
        case .unknownRow(let row, let question): conditionUnknownRow(row: row, question: question)
        case .notOffered(_, let question): conditionNotOffered(question: question)
        case .emptyCondition: emptyCondition
        case .conditionTooBig(let limit): conditionTooBig(limit: limit)
        case .conditionTooDeep(let limit): conditionTooDeep(limit: limit)
        case .jumpLooksElsewhere: jumpLooksElsewhere
        case .unknownTarget(let code): unknownTarget(code: code)
        case .jumpsBack(let code): jumpsBack(code: code)
        case .leavesRepetition: leavesRepetition
        case .branchQuestionNotSingle: branchQuestionNotSingle
        case .unknownBranch(let code): unknownBranch(code: code)
        case .beforeBranching: beforeBranching
        case .sharedChoice(let choice): sharedChoice(choice: choice)
        }
    }

    package func line(_ problem: SurveyProblem) -> String {
        let sentence = sentence(problem.reason)
        return problem.path.isEmpty ? sentence : inFile(path: problem.path, sentence: sentence)
    }

    private func sentence(_ reason: SurveyProblem.Reason) -> String {
        switch reason {
        case .syntax(let line, let column): fileSyntax(line: line, column: column)
        case .tooBig(let limit): fileTooBig(limit: limit)
        case .missing: fileMissing
        case .unknownMember(let name): fileUnknownMember(name: name)
        case .notObject: fileNotObject
        case .notText: fileNotText
        case .notWhole: fileNotWhole
        case .notFlag: fileNotFlag
        case .notList: fileNotList
        case .tooMany(let limit): tooManyOf(limit: limit)
        case .tooLong(let limit): tooLongText(limit: limit)
        case .unknownChoice(let word, let known): fileUnknownWord(word: word, known: known.joined(separator: ", "))
        case .notANumber(let text): fileNotANumber(text: text)
        case .notADate(let text): fileNotADate(text: text)
        case .conditionTooDeep(let limit): conditionTooDeep(limit: limit)
        }
    }
}
