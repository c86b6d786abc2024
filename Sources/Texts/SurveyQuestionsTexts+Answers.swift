package import Domain

/// What stands instead of an answer, and what is wrong with one.
extension SurveyQuestionsTexts {
    package func name(_ kind: MissingKind) -> String {
        switch kind {
        case .refused: missingRefused
        case .unknown: missingUnknown
        case .inapplicable: missingInapplicable
        case .notAsked: missingNotAsked
        }
    }

    /// - Parameters:
    ///   - question: that was answered; its choices and rows are told by their labels.
    ///   - spoken: the language in which it was asked, and the main one of the questionnaire.
    package func sentence(_ fault: AnswerFault, to question: Question, spoken: (String, main: String)) -> String {
        func label(_ choice: Choice?, _ code: String) -> String {
            let text = choice?.label.text(in: spoken.0, otherwise: spoken.main) ?? ""
            return text.isEmpty ? code : text
        }
        switch fault {
        case .blank: return blank
        case .otherKind: return otherKind
        case .unknownChoice(let code): return unknownChoice(choice: code)
        case .duplicateChoice: return duplicateChoice
        case .unknownRow(let code): return unknownRow(row: code)
        case .rowBlank(let code): return rowBlank(row: label(question.row(code), code))
        case .tooManyChoices(let limit): return tooManyChoices(limit: limit)
        case .notAlone(let code): return notAlone(choice: label(question.choice(code), code))
        case .notOffered: return notOffered
        case .notANumber: return notANumber
        case .tooSmall(let limit): return tooSmall(limit: told(limit))
        case .tooBig(let limit): return tooBig(limit: told(limit))
        case .tooManyDecimals(let limit): return tooManyDecimals(limit: limit)
        case .notADate(let precision): return notADate(precision)
        case .tooEarly(let limit): return tooEarly(limit: told(limit))
        case .tooLate(let limit): return tooLate(limit: told(limit))
        case .tooLong(let limit): return tooLong(limit: limit)
        }
    }

    private func notADate(_ precision: SurveyDate.Precision) -> String {
        switch precision {
        case .day: notADay
        case .month: notAMonth
        case .year: notAYear
        }
    }

    /// With the decimal sign of the language.
    package func told(_ number: ExactNumber) -> String {
        language == .fr ? number.text.replacing(".", with: ",") : number.text
    }

    /// As it is typed: 12/10/2026, 10/2026, 2026.
    package func told(_ date: SurveyDate) -> String { date.iso.split(separator: "-").reversed().joined(separator: "/") }

    package func sentence(_ fault: ContactAnswer.Fault) -> String {
        switch fault {
        case .notAgreed: contactNotAgreed
        case .notAsked: contactNotAsked
        case .notAMail: contactNotAMail
        case .tooLong(_, let limit): tooLong(limit: limit)
        case .noWayBack: contactNoWayBack
        }
    }
}
