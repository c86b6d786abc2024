package import Domain
internal import French
internal import HTML
package import Texts

/// The questionnaire on paper: one numbered copy after the other, with what leads to its entry.
package struct PaperCopies {
    package struct Copy: Sendable {
        let number: Int
        /// Of the page where it is typed in, as dark and light squares from the top.
        let square: [[Bool]]
        let paper: SurveyPaper

        package init(number: Int, square: [[Bool]], _ paper: SurveyPaper) {
            self.number = number
            self.square = square
            self.paper = paper
        }
    }

    private let campaign: Campaign
    private let copies: [Copy]
    /// Where it is brought back.
    private let back: String
    private let language: String
    private let texts: Texts
    private var own: SurveyPaperTexts { texts.surveyPaper }

    package init(
        _ campaign: Campaign, copies: [Copy], language: String, back: String, texts: Texts
    ) {
        self.campaign = campaign
        self.copies = copies
        self.back = back
        self.texts = texts
        self.language = language
    }

    package var bytes: [UInt8] {
        let title = copies.last.map { copy in questions(copy).words.text(copy.paper.questionnaire.title) } ?? ""
        return PaperDocument(texts: texts, slug: campaign.slug, title: title, language: language).bytes(
            "\(each: copies, copy)")
    }

    private func questions(_ copy: Copy) -> PaperQuestions {
        PaperQuestions(paper: copy.paper, texts: texts, language: language)
    }

    /// Its head stands again on each sheet: the sheets of a copy may come apart.
    private func copy(_ copy: Copy) -> Markup {
        let questions = questions(copy)
        let whole = copy.paper.questionnaire
        return """
            <table class="copy" role="presentation"><thead><tr><td><div class="head"><span>\(French.typography(campaign.charter.title))</span> \
            <b>\(own.number(n: copy.number))</b></div></td></tr></thead><tbody><tr><td>
            \(opening(copy, questions))\(each: whole.sections, questions.section)\(closing(questions))
            </td></tr></tbody></table>
            \(each: whole.questions.filter { $0.kind.name == "contact" }, { coupon($0, questions) })
            """
    }

    private func opening(_ copy: Copy, _ questions: PaperQuestions) -> Markup {
        let whole = copy.paper.questionnaire
        let consent = campaign.charter.consent.text(in: language, otherwise: whole.mainLanguage)
        return """
            <div class="opening"><div class="entrance">\(QRPicture(copy.square, label: own.squareLabel(n: copy.number)).markup)\
            <p>\(own.squareWords)</p></div>
            <h2 class="title">\(questions.words.text(whole.title))</h2>
            \(if: campaign.isSynthetic, "<p><strong>\(own.synthetic)</strong></p>\n")\
            <p>\(questions.words.text(whole.introduction))</p></div>
            <div class="rules"><p>\(own.howTo)</p><p>\(own.howToSkip)</p><p>\(own.agreeing)</p>
            <p>\(French.typography(consent))</p><p>\(own.age)</p><p>\(own.takenBack(n: copy.number))</p></div>

            """
    }

    private func closing(_ questions: PaperQuestions) -> Markup {
        """
        <p class="thanks">\(questions.words.text(questions.paper.questionnaire.thanks))</p>
        \(if: !back.isEmpty, "<p class=\"back\"><strong>\(own.backTo)</strong><br>\(French.typography(back))</p>\n")
        """
    }

    /// On a sheet of its own, without the number of the paper: it leaves the questionnaire as soon as it arrives.
    private func coupon(_ question: Question, _ questions: PaperQuestions) -> Markup {
        guard case .contact(let request) = question.kind else { return "" }
        let names = texts.surveyForms
        let fields = request.fields.map { field -> String in
            switch field {
            case .name: names.contactName
            case .mail: names.contactMail
            case .phone: names.contactPhone
            }
        }
        return """
            <div class="coupon"><p><strong>\(own.coupon)</strong> \(own.couponWords)</p>
            <h3>\(questions.words.text(question.asked))</h3>
            <p><span class="tick"></span> \(questions.words.text(request.consent))</p>
            \(each: fields, { "<p class=\"write\">\($0)</p>\n" })</div>

            """
    }
}
