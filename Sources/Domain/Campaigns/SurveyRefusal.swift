/// Why something about a survey was not taken.
package enum SurveyRefusal: Sendable, Equatable {
    case faults([CampaignFault])
    /// It stands elsewhere by now: the step does not follow.
    case wrongState(Campaign.State)
    /// Before the first day or after the last.
    case notTheDay
    /// The questionnaire cannot be published as it is.
    case questionnaire([QuestionnaireFault])
    /// Questions that nobody can be asked.
    case unreachable([String])
    /// The simulator gave up before it could tell.
    case notProved
    case noQuestionnaire
    /// The consent is not told in these languages of the questionnaire.
    case consentMissing([String])
    /// Bodies that have not agreed to answer for it together.
    case notAgreed(Int)
    case bodyIsLead
    /// No account that is open has that address.
    case accountUnknown
    case seatedAlready
    case tooManyRelays
    /// Answers that stand at a place of the form and cannot be taken.
    case answers([PlacedFault])
    case contact(ContactAnswer.Fault)
    /// The code opens nothing, or what it opened is closed.
    case codeUnknown
    /// The code of an envelope began an answer already.
    case codeUsed
    /// It was sent: it may be taken back, not changed.
    case submittedAlready
    case tooLarge
    /// A paper of that number was typed in, once or twice as asked.
    case paperTyped(Int)
    case noSuchPaper(Int)
    /// Nobody types a paper a second time that they typed the first time.
    case sameTypist(Int)
    /// There is nothing to take back.
    case paperNotTyped(Int)
    /// Papers were typed in: how many times each is does not change any more.
    case typingsFixed
    /// The two typings differ at so many questions.
    case typingsDiffer(Int)
    case nothingToFreeze
    /// The list of tables is closed: what is published is what was prepared.
    case tablesClosed
    /// Figures to compare with say where they come from.
    case profileNeedsSource
    /// Read back, the data set was not what was written: nothing is frozen.
    case notReadBack
    /// What may name somebody.
    case traces(SheetTraces)
    /// Something of the coding of open answers was not taken.
    case coding(CodingRefusal)

    /// A fault with the question it stands at.
    package struct PlacedFault: Sendable, Equatable {
        package let place: SurveyWalk.Place
        package let fault: AnswerFault

        package init(_ place: SurveyWalk.Place, _ fault: AnswerFault) {
            self.place = place
            self.fault = fault
        }
    }
}
