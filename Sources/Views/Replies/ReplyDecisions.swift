internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Replies that wait for an editor, on the page of decision, each with its forms.
struct ReplyDecisions {
    let replies: [Reply]
    let slug: String
    let token: HiddenToken
    let words: SheetWords
    let timeZone: TimeZone
    private var texts: RepliesTexts { words.texts.replies }

    var markup: Markup {
        let waiting = replies.filter { $0.state == .waiting }
        let shown = replies.filter { $0.state == .shown }
        return """
            \(if: !waiting.isEmpty, """
                <h2>\(texts.decideHeading(n: waiting.count))</h2>
                <p class="meta">\(texts.decideHelp)</p>
                \(each: waiting, asked)
                """)\
            \(if: !shown.isEmpty, """
                <h2>\(texts.shownHeading)</h2>
                \(each: shown, told)
                """)
            """
    }

    private func day(_ moment: Int64) -> Int { timeZone.local(Int(moment / 1_000_000)).date.number }

    private func told(_ reply: Reply) -> Markup {
        """
        <h3>\(texts.saidBy(body: words.written(reply.body), day: day(reply.decidedAt ?? reply.createdAt)))</h3>
        <p class="typed">\(words.written(reply.text))</p>

        """
    }

    private func asked(_ reply: Reply) -> Markup {
        let id = String(reply.id)
        let passages = TracesNote(traces: reply.traces, slug: nil, words: words, id: "passages-\(id)")
        return """
            <section><h3>\(texts.asked(day: day(reply.createdAt), body: words.written(reply.body)))</h3>
            <p class="meta">\(reply.isVouched ? texts.vouched : texts.unvouched)</p>
            <p class="typed">\(words.written(reply.text))</p>
            \(passages.markup)\
            \(form(.showReply, reply, texts.show, passages.tick(id: "lu-\(id)")))\
            \(form(.declineReply, reply, texts.decline, MemberField(
                id: "raison-\(id)", name: GateFields.reasons, label: texts.declineLabel, shape: .paragraph, value: "",
                help: nil, autocomplete: "off", isRequired: true, limit: 500
            ).markup))</section>

            """
    }

    private func form(_ action: GatePage.Action, _ reply: Reply, _ button: String, _ fields: Markup) -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.report(slug: slug))))">\(token.input)\
        <input type="hidden" name="\(ReplyFields.reply)" value="\(String(reply.id))">
        \(fields)<p><button class="button quiet" type="submit" name="\(GateFields.action)" \
        value="\(action.rawValue)">\(button)<span class="unseen">, \(reply.body)</span></button></p></form>

        """
    }
}
