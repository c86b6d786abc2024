/// The questionnaires of the two surveys that are shown as a demonstration; their answers are made up, and it says so.
package enum DemoSurveys {
    /// Seventy-five questions about emerging practices, in our own words after the plan of a published survey: two
    /// branches, a short form, and much to go further. What the source has lost is told under the question.
    package static let practices = questionnaire(EmbeddedData.questionnairePracticesJSON)

    /// « Ce qui nous aide, ce qui nous manque »: three branches, and actions that one describes.
    package static let aubrelle = questionnaire(EmbeddedData.questionnaireAubrelleJSON)

    /// Nil only if the file is damaged, which the tests exclude.
    private static func questionnaire(_ text: String) -> Questionnaire? { try? Questionnaire(json: Array(text.utf8)) }
}
