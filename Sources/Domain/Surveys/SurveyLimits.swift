/// How much a questionnaire and what is answered to it may hold.
package enum SurveyLimits {
    package static let (sections, questions, choices, rows, languages) = (100, 500, 300, 60, 12)
    /// Characters of a code; it is a column of data sets, so that 40 is already much.
    package static let code = 40
    /// Characters of a wording, and of the label of a choice.
    package static let (wording, label) = (2_000, 300)
    /// Characters of an address of a picture or of a recording.
    package static let address = 300
    /// Characters of short and long answers; also of what is typed beside « Autre ».
    package static let (shortText, longText) = (300, 10_000)
    package static let (unit, jumps, occurrences) = (20, 20, 20)
    /// Atoms of a condition, and conditions inside conditions.
    package static let (atoms, depth) = (60, 10)
    /// Bytes of a questionnaire and of one set of answers, as they are kept.
    package static let (questionnaireBytes, answersBytes) = (4 << 20, 2 << 20)
}
