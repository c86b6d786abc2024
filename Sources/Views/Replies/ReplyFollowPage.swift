package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What became of a reply, for whoever holds its private link.
package struct ReplyFollowPage {
    package struct Model: Sendable {
        package let reply: Reply
        /// The sheet, as long as everybody may read it.
        package let sheet: Practice?
        package var problem: ReplyProblem?

        package init(_ reply: Reply, _ sheet: Practice?, problem: ReplyProblem?) {
            self.reply = reply
            self.sheet = sheet
            self.problem = problem
        }
    }

    private let model: Model?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: RepliesTexts { frame.texts.replies }

    /// - Parameter model: nil for a link that leads nowhere.
    package init(_ model: Model?, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.followTitle,
            """
            <h1>\(texts.followTitle)</h1>
            \(model.map(content) ?? "<p class=\"note\" role=\"status\">\(texts.followOver)</p>")
            """)
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private func content(_ model: Model) -> Markup {
        let reply = model.reply
        let mayWithdraw = reply.state == .waiting || reply.state == .shown
        return """
            \(model.problem.map { """
                <div class="note problem" role="alert" tabindex="-1" autofocus>\
                <p>\(ReplyProblemWords(texts: texts).sentence($0))</p></div>

                """ as Markup })\
            <p class="lead">\(state(reply))</p>
            <p class="meta">\(texts.followOn(day: day(reply.createdAt), body: French.typography(reply.body)))</p>
            \(if: !reply.text.isEmpty, "<p class=\"typed\">\(French.typography(reply.text))</p>\n")\
            \(model.sheet.map { sheet in """
                <p><a href="\(Link(Route.sheet(slug: sheet.slug)))">\(French.typography(sheet.title))</a></p>

                """ as Markup })\
            \(if: mayWithdraw, withdrawing)
            """
    }

    private var withdrawing: Markup {
        """
        <h2>\(texts.withdraw)</h2>
        <p>\(texts.withdrawHelp)</p>
        <form class="account" method="post" action="\(Link(Route.reports(.replyFollow)))">\(token.input)
        <p><button class="button quiet" type="submit">\(texts.withdraw)</button></p></form>
        """
    }

    private func state(_ reply: Reply) -> String {
        switch reply.state {
        case .waiting: texts.stateWaiting
        case .shown: texts.stateShown(day: day(reply.decidedAt ?? reply.createdAt))
        case .declined: texts.stateDeclined(reason: French.typography(reply.reason))
        case .withdrawn: texts.stateWithdrawn
        }
    }
}
