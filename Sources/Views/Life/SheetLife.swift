package import Domain
internal import HTML
internal import Texts

/// What lives around the text of a sheet: answers to questions, and when somebody read it again.
package struct SheetLife: Sendable {
    let answers: [ShownAnswer]
    let profiles: [StandingProfile]
    let freshness: SheetFreshness
    let isToConfirm: Bool
    /// What others say who take the practice up.
    let adoptions: [ShownAdoption]
    let prizes: [SheetPrize]
    /// About it, to come.
    let events: [Event]

    package init(
        answers: [ShownAnswer], profiles: [StandingProfile] = [], freshness: SheetFreshness, isToConfirm: Bool,
        adoptions: [ShownAdoption] = [], prizes: [SheetPrize] = [], events: [Event] = []
    ) {
        self.prizes = prizes
        self.events = events
        self.adoptions = adoptions
        self.answers = answers
        self.profiles = profiles
        self.freshness = freshness
        self.isToConfirm = isToConfirm
    }
}

/// When a sheet was read again, in a calm sentence.
struct Freshness {
    let life: SheetLife
    let timeZone: TimeZone
    let texts: LifeTexts

    var markup: Markup {
        if life.freshness.isDocumentary {
            guard let year = life.freshness.sourceYear else { return "" }
            return "<p class=\"meta\">\(texts.documentary(year: String(year)))</p>\n"
        }
        guard let at = life.freshness.confirmedAt else {
            return life.isToConfirm ? "<p class=\"meta\">\(texts.toConfirm)</p>\n" : ""
        }
        let day = timeZone.local(Int(at / 1_000_000)).date.number
        return """
            <p class="meta">\(texts.readAgain(day: day))\(if: life.isToConfirm, " \(texts.toConfirm)")</p>

            """
    }
}
