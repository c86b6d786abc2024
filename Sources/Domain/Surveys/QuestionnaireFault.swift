/// What keeps a questionnaire from being asked, and where.
package struct QuestionnaireFault: Error, Sendable, Equatable {
    package enum Place: Sendable, Equatable {
        case questionnaire
        case branch(String)
        case section(String)
        case question(String)
        case choice(String, question: String)
        case row(String, question: String)
        case aim(String)
    }

    package enum Reason: Sendable, Equatable {
        /// A letter without accent, then letters, digits and underscores, not two underscores together.
        case badCode
        /// As `badCode`, but it may begin with a digit and have hyphens.
        case badChoiceCode
        case duplicateCode
        case badLanguage(String)
        case missingWording(language: String)
        case tooLong(limit: Int)
        case tooMany(limit: Int)
        case nothing
        /// The highest number of choices, of occurrences or of decimals is out of bounds.
        case badMost
        case boundsCrossed
        case otherPrecision
        case neverOffered(MissingKind)
        case mandatoryNote
        case consentMissing
        case contactNotLast
        case contactRepeated
        case stageOrder
        // Conditions.
        case unknownQuestion(String)
        /// A condition may look at earlier questions alone.
        case looksAhead(String)
        case looksIntoRepetition(String)
        /// Contacts and notes answer nothing that a condition could read.
        case saysNothing(String)
        /// What is stated does not go with the kind of that question.
        case otherKind(String)
        case unknownChoice(String, question: String)
        case unknownRow(String, question: String)
        case notOffered(MissingKind, question: String)
        case emptyCondition
        case conditionTooBig(limit: Int)
        case conditionTooDeep(limit: Int)
        // Jumps.
        case jumpLooksElsewhere
        case unknownTarget(String)
        /// To where the person already was: it would never end.
        case jumpsBack(String)
        case leavesRepetition
        // Branches.
        case branchQuestionNotSingle
        case unknownBranch(String)
        case beforeBranching
        case sharedChoice(String)
    }

    package let place: Place
    package let reason: Reason

    package init(_ reason: Reason, at place: Place) {
        self.reason = reason
        self.place = place
    }
}
