package import Domain

/// A condition as people who make forms write it: the expression of an XLSForm.
package struct ConditionText {
    private let questionnaire: Questionnaire

    package init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

    package func written(_ condition: SurveyCondition) -> String {
        XPathCondition(questionnaire: questionnaire).node(condition).written
    }

    /// - Throws: what is wrong with the expression, as a workbook would have it.
    package func read(_ text: String) throws(ConditionFault) -> SurveyCondition {
        do throws(XPathReading.Fault) {
            return try XPathReading { [names = FormRouting.names(questionnaire)] in names[$0] }.condition(text)
        } catch {
            switch error {
            case .syntax(let fault): throw ConditionFault(reason: fault.reason.told(fault.offset))
            case .notACondition(let written): throw ConditionFault(reason: .notACondition(written))
            case .unknownName(let name): throw ConditionFault(reason: .unknownReference(name, nearest: nil))
            }
        }
    }
}

/// Why a written condition is none.
package struct ConditionFault: Error, Sendable {
    package let reason: XLSFormFault.Reason
}
