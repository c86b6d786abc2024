package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What stands above every page of somebody who answers: which survey it is, and that it is made up where it is.
struct AnswerHead {
    let campaign: Campaign
    let texts: Texts

    var markup: Markup {
        """
        <p class="survey"><a href="\(Link(Route.surveys(.survey(slug: campaign.slug))))">\(French.typography(campaign.charter.title))</a></p>
        \(SyntheticNote(texts).markup(campaign.isSynthetic))
        """
    }
}

/// Says that a survey is made up.
struct SyntheticNote {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    func markup(_ isSynthetic: Bool) -> Markup {
        isSynthetic ? "<p class=\"note synthetic\">\(texts.answering.synthetic)</p>\n" : ""
    }
}

/// The code that somebody keeps, to be written down.
struct KeptCode {
    let code: ResponseCode
    let texts: AnsweringTexts

    func markup(_ why: String) -> Markup {
        """
        <div class="kept-code"><p>\(texts.keepCode) <strong class="code" translate="no">\(code.description)</strong></p>
        <p class="meta">\(why)</p></div>

        """
    }
}

/// Why a form of somebody who answers comes back.
package enum AnswerProblem: Sendable, Equatable {
    /// The page waited too long, or cookies are refused.
    case expired
    case refused(SurveyRefusal)
    case tooMany(seconds: Int)
    case codeUnreadable
    case nothingTicked
    case consentMissing

    func sentences(_ texts: Texts) -> [String] {
        switch self {
        case .expired: [texts.answering.expired]
        case .refused(let refusal): SurveyWords(texts).sentences(refusal)
        case .tooMany(let seconds): [texts.answering.tooMany(n: seconds)]
        case .codeUnreadable: [texts.answering.codeBad]
        case .nothingTicked: [texts.answering.withdrawNothing]
        case .consentMissing: [texts.answering.agreeMissing]
        }
    }

    func markup(_ texts: Texts) -> Markup {
        """
        <div class="note problem" role="alert" tabindex="-1" autofocus>\(each: sentences(texts), { "<p>\($0)</p>" })</div>

        """
    }
}
