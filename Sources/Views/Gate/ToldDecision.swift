internal import Domain
internal import French
internal import HTML
internal import Texts

/// A decision of the editors as it is told: when, what was checked, why, and what both sides wrote about it.
struct ToldDecision {
    let decision: GateDecision
    var messages: [GateMessage] = []
    let frame: Frame
    private var texts: GateTexts { frame.texts.gate }

    var markup: Markup {
        """
        <p><strong>\(sentence)</strong></p>
        \(if: !decision.reasons.isEmpty, "<p class=\"typed\">\(texts.reasons(reasons: French.typography(decision.reasons)))</p>\n")\
        \(if: !decision.checks.isEmpty, checks)\
        \(if: !messages.isEmpty, thread)
        """
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private var sentence: String {
        let day = day(decision.at)
        return switch (decision.matter, decision.outcome) {
        case (.everyone, .published): texts.published(day: day)
        case (.everyone, .returned): texts.returned(day: day)
        case (.words, .published): texts.publishedWords(day: day)
        case (.words, .returned): texts.returnedWords(day: day)
        }
    }

    private var checks: Markup {
        let names = GateCheck.allCases.filter(decision.checks.contains).map(GateCheckWords(texts: texts).name)
        return """
            <p class="meta">\(texts.checked)</p>
            <ul class="meta">\(each: names, { "<li>\($0)</li>\n" })\
            \(if: decision.traces > 0, "<li>\(texts.tracesJudged(n: decision.traces))</li>\n")</ul>

            """
    }

    private var thread: Markup {
        """
        <h3>\(texts.threadHeading)</h3>
        <dl class="told">\(each: messages, { message in """
            <dt>\(message.side == .editor ? texts.fromEditor(day: day(message.at)) : texts.fromKeeper(day: day(message.at)))</dt>
            <dd class="typed">\(French.typography(message.text))</dd>

            """ })</dl>

        """
    }
}
