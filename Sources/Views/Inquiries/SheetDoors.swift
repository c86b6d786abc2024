internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// At the foot of a sheet: questions that were answered for everybody, and the ways to ask, and to say that something is wrong.
struct SheetDoors {
    let practice: Practice
    let answers: [ShownAnswer]
    let frame: Frame
    private var texts: InquiriesTexts { frame.texts.inquiries }

    init(_ practice: Practice, _ answers: [ShownAnswer], frame: Frame) {
        self.practice = practice
        self.answers = answers
        self.frame = frame
    }

    var shown: Markup {
        if answers.isEmpty { return "" }
        return """
            <section id="questions" aria-labelledby="questions-titre"><h2 id="questions-titre">\(texts.shownHeading)</h2>
            <dl class="told">\(each: answers, item)</dl></section>

            """
    }

    private func item(_ one: ShownAnswer) -> Markup {
        let day = frame.timeZone.local(Int(one.at / 1_000_000)).date.number
        return """
            <dt class="typed">\(French.typography(one.question))</dt>
            <dd><p class="typed">\(French.typography(one.answer))</p><p class="meta">\(texts.shownAnswer(day: day))</p></dd>

            """
    }

    var markup: Markup {
        let doors: [(InquiriesRoute, String)] = [
            (.question(slug: practice.slug), texts.footQuestion), (.contact(slug: practice.slug), texts.footContact),
            (.problem(slug: practice.slug), texts.footProblem),
        ]
        return """
            <section class="doors-out" id="ecrire" aria-labelledby="ecrire-titre"><h2 id="ecrire-titre">\(texts.footHeading)</h2>
            <ul>\(each: doors, { "<li><a href=\"\(Link(Route.inquiries($0.0)))\" rel=\"nofollow\">\($0.1)</a></li>\n" })</ul></section>

            """
    }
}
