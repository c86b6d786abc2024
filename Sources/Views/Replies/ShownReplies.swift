internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The replies of bodies, on the sheet that named them, each with its date and who speaks; and the way to ask for one.
struct ShownReplies {
    let sheet: Sheet
    let words: SheetWords
    let timeZone: TimeZone
    private var texts: RepliesTexts { words.texts.replies }

    var markup: Markup { "\(if: !sheet.replies.isEmpty, replies)\(if: sheet.takesReplies, offer)" }

    private var replies: Markup {
        """
        <section class="note replies" id="reponses" aria-labelledby="reponses-titre">
        <h2 id="reponses-titre">\(texts.heading(n: sheet.replies.count))</h2>
        \(each: sheet.replies, reply)<p class="meta">\(texts.saidHelp)</p></section>

        """
    }

    private func reply(_ reply: Reply) -> Markup {
        let day = timeZone.local(Int((reply.decidedAt ?? reply.createdAt) / 1_000_000)).date.number
        return """
            <h3>\(texts.saidBy(body: words.written(reply.body), day: day))</h3>
            <p class="typed">\(words.written(reply.text))</p>

            """
    }

    private var offer: Markup {
        """
        <p class="meta keep"><a href="\(Link(Route.reports(.reply(slug: sheet.practice.slug))))">\(texts.offer)</a></p>

        """
    }
}
