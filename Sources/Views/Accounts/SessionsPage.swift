package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Browsers that somebody is signed in with, each with the button that signs it out.
package struct SessionsPage {
    /// What its buttons ask for.
    package enum Action {
        package static let one = "un"
        package static let others = "autres"
    }

    private let sessions: [Session]
    private let present: Int64
    private let news: AccountNews?
    private let problem: FormProblem?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: AccountsTexts { frame.texts.accounts }

    /// - Parameter present: the one that reads the page.
    package init(
        _ sessions: [Session], present: Int64, news: AccountNews?, problem: FormProblem?, token: HiddenToken,
        frame: Frame
    ) {
        self.sessions = sessions
        self.present = present
        self.news = news
        self.problem = problem
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.sessionsTitle, current: .account(.sessions),
            """
            \(Trail(frame.texts).markup([(texts.accountTitle, .account(.overview))], here: texts.sessionsTitle))
            <h1>\(texts.sessionsTitle)</h1>
            \(AccountNews.note(news, texts))\(ProblemNote(texts: texts, problem: problem).markup)\
            <p class="lead">\(texts.sessionsLead)</p>
            <ul class="devices">
            \(each: sessions, item)</ul>
            \(if: sessions.count > 1, others)
            """)
    }

    private var form: AccountForm { AccountForm(route: .sessions, token: token) }

    private var others: Markup { form.markup("", button: texts.sessionsEndOthers, action: Action.others) }

    private func item(_ session: Session) -> Markup {
        let name = session.device.isEmpty ? texts.deviceUnknown : session.device
        return """
            <li><h2>\(name)\(if: session.id == present, " <span class=\"tag\">\(texts.sessionHere)</span>")</h2>
            <p class="meta">\(texts.sessionSince(moment: moment(session.createdAt)))<br>
            \(texts.sessionSeen(moment: moment(session.seenAt)))</p>
            \(if: session.id != present, button(session, name))</li>

            """
    }

    private func button(_ session: Session, _ name: String) -> Markup {
        """
        <form method="post" action="\(Link(Route.account(.sessions)))">\(token.input)\
        <input type="hidden" name="\(AccountFields.session)" value="\(String(session.id))">\
        <button class="button quiet" type="submit" name="\(AccountFields.action)" value="\(Action.one)">\
        \(texts.sessionEnd)<span class="hidden"> \(name)</span></button></form>
        """
    }

    private func moment(_ microseconds: Int64) -> String {
        frame.texts.language.dateAndTime(frame.timeZone.local(Int(microseconds / 1_000_000)))
    }
}
