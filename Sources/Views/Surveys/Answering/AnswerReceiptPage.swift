package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The code that somebody keeps, and what it allows: once their answers are sent, or to take them up later.
package struct AnswerReceiptPage {
    private let ongoing: OngoingAnswer
    private let code: ResponseCode
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AnsweringTexts { frame.texts.answering }
    private var isSent: Bool { ongoing.response.state == .submitted }
    private var campaign: Campaign { ongoing.campaign }

    package init(_ ongoing: OngoingAnswer, code: ResponseCode, token: HiddenToken, frame: Frame) {
        self.ongoing = ongoing
        self.code = code
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = isSent ? texts.thanksTitle : texts.laterTitle
        return Layout(frame).page(
            title: title, head: "<script src=\"\(Asset.survey)\" defer></script>\n",
            """
            <div class="answering">
            \(AnswerHead(campaign: campaign, texts: frame.texts).markup)
            <h1>\(title)</h1>
            \(if: isSent, thanks, else: "<p>\(later)</p>\n")\
            <div class="kept-code"><h2>\(texts.codeIs)</h2>
            <p><strong class="code" translate="no">\(code.description)</strong></p>
            <p>\(texts.codeCopy)</p>
            \(if: isSent, "<p>\(texts.thanksUntil(day: campaign.charter.closesOn.number))</p>\n")\
            \(if: ongoing.hasContact, "<p>\(texts.thanksContact)</p>\n")</div>
            <ul class="links no-print" data-print="\(texts.print)">
            <li><a href="\(Link(Route.answering(.review(slug: campaign.slug))))">\(isSent ? texts.reread : texts.resume)</a></li>
            <li><a href="\(Link(Route.answering(.withdrawal(slug: campaign.slug))))">\(texts.takeBack)</a></li>
            <li><a href="\(Link(Route.surveys(.survey(slug: campaign.slug))))">\(texts.backToSurvey)</a></li></ul>
            <form class="no-print" method="post" action="\(Link(Route.answering(.receipt(slug: campaign.slug))))">\(token.input)\
            <p><button class="button quiet" name="\(AnswerFields.action)" value="\(AnswerAction.forget.rawValue)">\(texts.forget)</button></p>
            <p class="meta">\(texts.forgetHelp)</p></form>
            </div>
            """)
    }

    private var later: String { texts.laterLead(page: texts.codeTitle, day: campaign.charter.closesOn.number) }

    private var thanks: Markup {
        let words = SpokenWords(
            ongoing.response.language, main: ongoing.walk.questionnaire.mainLanguage, page: frame.texts.language)
        return words.paragraphs(ongoing.walk.questionnaire.thanks, of: "lead")
    }
}

/// Somebody who answers, and whose code the browser does not hold.
package struct AnswerLostPage {
    private let slug: String
    private let frame: Frame

    package init(slug: String, frame: Frame) {
        self.slug = slug
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.answering
        return Layout(frame).page(
            title: texts.lostTitle,
            """
            <div class="answering">
            <h1>\(texts.lostTitle)</h1>
            <p>\(texts.lost)</p>
            <p class="steps-on"><a class="button" href="\(Link(Route.surveys(.code)))">\(texts.codeTitle)</a>
            <a class="button quiet" href="\(Link(Route.answering(.start(slug: slug))))">\(texts.lostBegin)</a></p>
            </div>
            """)
    }
}

/// A survey that takes no answer at the moment, and why.
package struct AnswerClosedPage {
    private let slug: String
    private let refusal: SurveyRefusal
    private let frame: Frame

    package init(slug: String, refusal: SurveyRefusal, frame: Frame) {
        self.slug = slug
        self.refusal = refusal
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.answering
        return Layout(frame).page(
            title: texts.notYours,
            """
            <div class="answering">
            <h1>\(texts.notYours)</h1>
            \(each: SurveyWords(frame.texts).sentences(refusal), { "<p>\($0)</p>\n" })\
            <ul class="links"><li><a href="\(Link(Route.surveys(.survey(slug: slug))))">\(texts.backToSurvey)</a></li>
            <li><a href="\(Link(Route.surveys(.code)))">\(texts.codeTitle)</a></li></ul>
            </div>
            """)
    }
}

/// Where somebody takes back what they gave: their answers, how to call them back, or both.
package struct AnswerWithdrawalPage {
    private let campaign: Campaign
    private let hasContact: Bool
    private let problem: AnswerProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AnsweringTexts { frame.texts.answering }

    package init(
        _ campaign: Campaign, hasContact: Bool, problem: AnswerProblem? = nil, token: HiddenToken, frame: Frame
    ) {
        self.campaign = campaign
        self.hasContact = hasContact
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.withdrawTitle,
            """
            <div class="answering">
            \(AnswerHead(campaign: campaign, texts: frame.texts).markup)
            <h1>\(texts.withdrawTitle)</h1>
            \(problem.map { $0.markup(frame.texts) })<p>\(texts.withdrawLead)</p>
            <form class="survey" method="post" action="\(Link(Route.answering(.withdrawal(slug: campaign.slug))))">\(token.input)
            <label class="choice"><input type="checkbox" name="\(AnswerFields.answers)" value="oui" checked><span>\(texts.withdrawAnswers)</span></label>
            \(if: hasContact, "<label class=\"choice\"><input type=\"checkbox\" name=\"\(AnswerFields.contact)\" value=\"oui\"><span>\(texts.withdrawContact)</span></label>\n")\
            <p class="steps-on"><button class="button stop">\(texts.withdrawSend)</button>
            <a class="button quiet" href="\(Link(Route.answering(.receipt(slug: campaign.slug))))">\(texts.previous)</a></p></form>
            </div>
            """)
    }
}

/// Says what was erased.
package struct AnswerWithdrawnPage {
    private let campaign: Campaign
    private let answers: Bool
    private let contact: Bool
    private let frame: Frame

    package init(_ campaign: Campaign, answers: Bool, contact: Bool, frame: Frame) {
        self.campaign = campaign
        self.answers = answers
        self.contact = contact
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.answering
        return Layout(frame).page(
            title: texts.withdrawnTitle,
            """
            <div class="answering">
            \(AnswerHead(campaign: campaign, texts: frame.texts).markup)
            <h1>\(texts.withdrawnTitle)</h1>
            \(if: answers, "<p>\(texts.withdrawnAnswers)</p>\n")\(if: contact, "<p>\(texts.withdrawnContact)</p>\n")\
            \(if: !answers && !contact, "<p>\(texts.withdrawnAbsent)</p>\n")\
            <ul class="links"><li><a href="\(Link(Route.surveys(.survey(slug: campaign.slug))))">\(texts.backToSurvey)</a></li></ul>
            </div>
            """)
    }
}
