package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The code of a group, shown once, to be handed over.
package struct ReviewCodeShownPage {
    private let practice: Practice
    private let review: Int64
    private let group: String
    private let code: String
    private let address: String
    private let frame: Frame

    /// - Parameter address: of the page where the code is typed, as people read it.
    package init(_ practice: Practice, review: Int64, group: String, code: String, address: String, frame: Frame) {
        self.practice = practice
        self.review = review
        self.group = group
        self.code = code
        self.address = address
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.reviews
        let title = French.typography(practice.title)
        let back = Route.reviews(.review(slug: practice.slug, id: review))
        return Layout(frame).page(
            title: texts.codeTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: practice.slug)), (texts.title, back)], here: texts.codeTitle))
            <h1>\(texts.codeTitle)</h1>
            <p class="lead">\(texts.codeLead)</p>
            <p>\(texts.codeFor(name: group))</p>
            <p class="secret">\(code)</p>
            <p>\(texts.codeHow(address: address))</p>
            <p><a href="\(Link(back))">\(texts.follow)</a></p>
            """)
    }
}

/// Where a group types its code.
package struct ReviewCodePage {
    package enum Problem: Sendable, Equatable {
        case expired
        case wrong
        case tooMany(minutes: Int)
        case over
    }

    private let code: String
    private let problem: Problem?
    private let token: HiddenToken
    private let frame: Frame

    /// - Parameter code: as typed.
    package init(_ code: String = "", problem: Problem? = nil, token: HiddenToken, frame: Frame) {
        self.code = code
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.reviews
        let fault: String? =
            switch problem {
            case nil: nil
            case .expired: texts.expired
            case .wrong: texts.codeWrong
            case .tooMany(let minutes): texts.codeMany(n: minutes)
            case .over: texts.codeOver
            }
        return Layout(frame).page(
            title: texts.codeEnter,
            """
            <h1>\(texts.codeEnter)</h1>
            \(fault.map { "<div class=\"note problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>\($0)</p></div>\n" })\
            <p class="lead">\(texts.codeEnterLead)</p>
            <form class="account" method="post" action="\(Link(Route.reviews(.code)))">\(token.input)
            \(AccountField(
                name: ReviewFields.code, label: texts.codeField, value: code, help: texts.codeHelp,
                autocomplete: "off", limit: 40
            ).markup)
            <p><button class="button" type="submit">\(texts.codeGo)</button></p></form>
            <p><a href="\(Link(Route.grids(.list)))">\(texts.openGrids)</a></p>
            """)
    }
}
