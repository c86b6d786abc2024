package import Domain

/// Words that a form needs and that no questionnaire tells: each is a row or a choice that other programs show.
package struct XLSFormWords: Sendable {
    /// « Refus », « Ne sait pas », « Non concerné ».
    package var missing: [MissingKind: Wordings]
    package var contact: [ContactRequest.Field: Wordings]
    /// Beside « Autre »: « Précisez ».
    package var specify: Wordings
    /// Where something is typed and may be missing: « Si vous ne répondez pas ».
    package var unanswered: Wordings

    package init(
        missing: [MissingKind: Wordings], contact: [ContactRequest.Field: Wordings], specify: Wordings,
        unanswered: Wordings
    ) {
        self.missing = missing
        self.contact = contact
        self.specify = specify
        self.unanswered = unanswered
    }
}
