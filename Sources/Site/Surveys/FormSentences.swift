internal import Domain
package import Exchange
package import Texts

/// Tells what is wrong with an XLSForm and what of it is left aside, and gives the words that our own forms show.
package struct FormSentences {
    private let texts: SurveyFormsTexts
    private let questions: SurveyQuestionsTexts

    package init(_ texts: Texts) { (self.texts, questions) = (texts.surveyForms, texts.surveyQuestions) }

    package func line(_ fault: XLSFormFault) -> String {
        if case .questionnaire(let inner) = fault.reason {
            return place(fault.sheet, fault.row, fault.column, questions.line(inner))
        }
        return place(fault.sheet, fault.row, fault.column, sentence(fault.reason))
    }

    package func line(_ notice: XLSFormNotice) -> String {
        let sentence =
            switch notice.reason {
            case .typeLeftOut(let type): texts.typeLeftOut(type: type)
            case .notCollected(let type): texts.notCollected(type: type)
            case .columnLeftOut: texts.columnLeftOut
            case .cellLeftOut(let text): texts.cellLeftOut(text: text)
            case .referenceInWords(let text): texts.referenceInWords(text: text)
            case .groupJoined(let name): texts.groupJoined(name: name)
            case .languageSupposed(let code): texts.languageSupposed(code: code)
            }
        return place(notice.sheet, notice.row, notice.column, sentence)
    }

    private func place(_ sheet: String, _ row: Int?, _ column: String?, _ sentence: String) -> String {
        switch (row, column) {
        case (nil, nil): texts.atSheet(sheet: sheet, sentence: sentence)
        case (nil, let column?): texts.atColumn(sheet: sheet, column: column, sentence: sentence)
        case (let row?, nil): texts.atRow(sheet: sheet, row: String(row), sentence: sentence)
        case (let row?, let column?): texts.atCell(sheet: sheet, row: String(row), column: column, sentence: sentence)
        }
    }

    func sentence(_ reason: XLSFormFault.Reason) -> String {
        switch reason {
        case .noSheet: texts.noSheet
        case .noColumn: texts.noColumn
        case .repeatedColumn: texts.repeatedColumn
        case .unknownLanguage(let told): texts.unknownLanguage(code: told)
        case .noType: texts.noType
        case .unknownType(let type, let nearest?): texts.unknownTypeNear(type: type, nearest: nearest)
        case .unknownType(let type, nil): texts.unknownType(type: type)
        case .noName: texts.noName
        case .badName(let name): texts.badName(name: name)
        case .noList: texts.noList
        case .unknownList(let list, let nearest?): texts.unknownListNear(list: list, nearest: nearest)
        case .unknownList(let list, nil): texts.unknownList(list: list)
        case .endsNothing: texts.endsNothing
        case .neverEnds(let name): texts.neverEnds(name: name)
        case .repeatInside(let name): texts.repeatInside(name: name)
        case .badExpression(let count, let found?): texts.badExpression(count: count, found: found)
        case .badExpression(_, nil): texts.badExpressionEnd
        case .unknownReference(let name, let nearest?): texts.unknownReferenceNear(name: name, nearest: nearest)
        case .unknownReference(let name, nil): texts.unknownReference(name: name)
        case .notACondition(let written): texts.notACondition(written: written)
        case .lostPart(let part): texts.lostPart(part: part)
        case .badJump(let written): texts.badJump(written: written)
        case .notANumber(let text): texts.notANumber(text: text)
        case .unknownWord(let word, let known): texts.unknownWord(word: word, known: known.joined(separator: ", "))
        case .questionnaire(let fault): questions.sentence(fault.reason)
        }
    }

    /// In both languages of the screens; a form in another one shows those in English.
    package static var words: XLSFormWords {
        let (french, english) = (Texts(.fr), Texts(.en))
        func told(_ text: (Texts) -> String) -> Wordings { Wordings(text(french), english: text(english)) }
        let missing = MissingKind.offered.map { kind in (kind, told { $0.surveyQuestions.name(kind) }) }
        return XLSFormWords(
            missing: Dictionary(missing) { first, _ in first },
            contact: [
                .name: told { $0.surveyForms.contactName }, .mail: told { $0.surveyForms.contactMail },
                .phone: told { $0.surveyForms.contactPhone },
            ], specify: told { $0.surveyForms.specify }, unanswered: told { $0.surveyForms.unanswered })
    }
}
