package import Domain

/// What keeps a form from being read, and where it stands in the workbook.
package struct XLSFormFault: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        case noSheet
        case noColumn
        case repeatedColumn
        /// Neither a code between brackets nor a name that we know.
        case unknownLanguage(String)
        case noType
        case unknownType(String, nearest: String?)
        case noName
        /// Not a code that a data set can have, after what other programs allow.
        case badName(String)
        case noList
        case unknownList(String, nearest: String?)
        case endsNothing(String)
        case neverEnds(String)
        case repeatInside(String)
        /// An expression that is not well formed: after how many characters, and what stands there; nil at its end.
        case badExpression(after: Int, found: String?)
        case unknownReference(String, nearest: String?)
        /// Well formed, but no condition that a questionnaire may have.
        case notACondition(String)
        /// What branches and jumps ask for is no longer in the expression.
        case lostPart(String)
        case badJump(String)
        case notANumber(String)
        case unknownWord(String, known: [String])
        /// The form is read, and the questionnaire it makes may not be asked.
        case questionnaire(QuestionnaireFault)
    }

    package let sheet: String
    /// From 1, as the spreadsheet tells it.
    package let row: Int?
    package let column: String?
    package let reason: Reason

    package init(_ reason: Reason, sheet: String, row: Int? = nil, column: String? = nil) {
        self.reason = reason
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}

/// Everything that keeps a form from being read, in the order of the workbook.
package struct XLSFormFaults: Error, Sendable, Equatable {
    package static let limit = 100

    package let faults: [XLSFormFault]
}

/// What of a form is left aside, and where: nothing is dropped in silence.
package struct XLSFormNotice: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// A kind of question that we do not have.
        case typeLeftOut(String)
        /// What tells who filled in the form, when and on what device: never asked for here.
        case notCollected(String)
        case columnLeftOut
        /// What the cell asks for.
        case cellLeftOut(String)
        /// Words that take an answer up: they are shown as they are written.
        case referenceInWords(String)
        /// A group within a group: its questions are kept, its heading is not.
        case groupJoined(String)
        case languageSupposed(String)
    }

    package let sheet: String
    package let row: Int?
    package let column: String?
    package let reason: Reason

    package init(_ reason: Reason, sheet: String, row: Int? = nil, column: String? = nil) {
        self.reason = reason
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}

/// A questionnaire that was read from a form.
package struct XLSFormReading: Sendable, Equatable {
    package let questionnaire: Questionnaire
    package let notices: [XLSFormNotice]
    /// The row of the sheet of questions where each section and question stands, by code.
    package let rows: [String: Int]
}
