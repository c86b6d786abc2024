package import Domain
internal import HTML
internal import Routes
internal import Texts

/// A profile that stands on a sheet.
package struct StandingProfile: Sendable {
    let review: Review
    let profile: ArguedProfile
    let labels: [AppliedLabel]

    package init(_ review: Review, _ profile: ArguedProfile, labels: [AppliedLabel]) {
        self.review = review
        self.profile = profile
        self.labels = labels
    }
}

/// The argued profiles of a sheet: a sentence each, the labels that somebody kept, and where everything is read.
struct ShownProfiles {
    let practice: Practice
    let profiles: [StandingProfile]
    let vocabularies: Vocabularies
    let texts: Texts

    var markup: Markup {
        if profiles.isEmpty { return "" }
        return """
            <section aria-labelledby="profils"><h2 id="profils">\(texts.reviews.sheetHeading)</h2>
            <p class="meta">\(texts.reviews.sheetLead)</p>
            \(each: profiles, profile)</section>

            """
    }

    private func profile(_ standing: StandingProfile) -> Markup {
        let drawing = ProfileDrawing(standing.profile, vocabularies: vocabularies, texts)
        let route = Route.reviews(.review(slug: practice.slug, id: standing.review.id))
        let title = drawing.words.said(standing.review.grid.title)
        return """
            <h3>\(title)</h3>
            <p>\(drawing.sentence)</p>
            \(each: standing.labels, { label in """
                <p>\(drawing.words.field(label.field))\u{A0}: <strong>\(drawing.words.said(label.title))</strong>. \(label.reason)</p>

                """ })<p><a href="\(Link(route))">\(texts.reviews.sheetOpen)<span class="unseen">, \(title)</span></a></p>

            """
    }
}
