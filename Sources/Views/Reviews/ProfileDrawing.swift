internal import Domain
internal import HTML
internal import Texts

/// A profile as a sentence, a picture and a table: the same three times, and no mark.
struct ProfileDrawing {
    let profile: ArguedProfile
    let words: GridWords
    let vocabularies: Vocabularies
    let isFrench: Bool
    private var texts: ReviewsTexts { words.texts }

    init(_ profile: ArguedProfile, vocabularies: Vocabularies, _ texts: Texts) {
        self.profile = profile
        self.vocabularies = vocabularies
        words = GridWords(texts)
        isFrench = texts.language == .fr
    }

    // MARK: Sentence

    var sentence: String {
        var said = [texts.sentenceVoices(n: profile.voices.count)]
        let families = profile.readiness.families
        said[0] += (families > 0 ? texts.sentenceFamilies(n: families) : "") + "."
        let shared = profile.rows(.shared).count
        if profile.voices.count > 1, shared > 0 {
            said.append(texts.sentenceShared(n: shared, total: profile.rows.count))
        }
        let lists: [(ArguedProfile.Standing, (String) -> String)] = [
            (.divided, { texts.sentenceDivided(list: $0) }),
            (.toPutInPerspective, { texts.sentencePerspective(list: $0) }),
            (.unanswered, { texts.sentenceUnanswered(list: $0) }),
        ]
        for (standing, sentence) in lists {
            let rows = profile.rows(standing)
            if !rows.isEmpty { said.append(sentence(rows.map(name).joined(separator: ", "))) }
        }
        return said.joined(separator: " ")
    }

    func name(_ row: ArguedProfile.Row) -> String { name(row.criterion) }

    /// Under the heading that it needs to be understood alone.
    func name(_ criterion: Grid.Criterion) -> String {
        let label = words.said(criterion.label)
        guard let part = profile.grid.parts.first(where: { $0.code == criterion.part }) else { return label }
        return "\(words.said(part.label)), \(label)"
    }

    func voice(_ voice: ReviewVoice) -> String {
        let family = family(voice)
        return voice.name.isEmpty ? family : "\(voice.name) (\(family))"
    }

    private func column(_ voice: ReviewVoice) -> Markup {
        if voice.name.isEmpty { return "\(family(voice))" }
        return "\(voice.name)<br><span class=\"meta\">\(family(voice))</span>"
    }

    func family(_ voice: ReviewVoice) -> String {
        let term = vocabularies.term(voice.family, of: ReviewVoice.families)
        return (isFrench ? term?.french : term?.english) ?? texts.unnamed
    }

    // MARK: Picture

    var picture: Markup {
        """
        <figure class="profile"><h2>\(texts.pictureTitle)</h2>
        <ul class="profile">\(each: profile.rows, line)</ul>
        <figcaption><p>\(texts.pictureCaption)</p>
        <ul class="legend">\(each: GridAnswer.allCases, { "<li>\(Self.cell($0)) \(words.answer($0))</li>\n" })</ul></figcaption></figure>

        """
    }

    private func line(_ row: ArguedProfile.Row) -> Markup {
        let answers = row.answers.map { $0?.answer ?? .unknown }
        let said = answers.map(words.answer).joined(separator: ", ")
        return """
            <li><span class="what">\(name(row))</span> <span class="cells" role="img" aria-label="\(said)">\
            \(each: answers, Self.cell)</span></li>

            """
    }

    private static func cell(_ answer: GridAnswer) -> Markup {
        let edge = "M12 1l10 5.5v13L12 25 2 19.500v-13z"
        return """
            <svg class="answer \(answer.rawValue)" viewBox="0 0 24 26" aria-hidden="true" focusable="false">\
            <path class="edge" d="\(edge)"/>\(inside(answer))</svg>
            """
    }

    /// Told apart by shape, not by colour alone.
    private static func inside(_ answer: GridAnswer) -> Markup {
        switch answer {
        case .yes: "<path class=\"inside\" d=\"M12 1l10 5.5v13L12 25 2 19.500v-13z\"/>"
        case .partly: "<path class=\"inside\" d=\"M2 13h20v6.500L12 25 2 19.500z\"/>"
        case .no: "<path class=\"cross\" d=\"M7 8l10 10M17 8L7 18\"/>"
        case .notApplicable: "<path class=\"cross\" d=\"M7 13h10\"/>"
        case .unknown: "<circle class=\"dot\" cx=\"12\" cy=\"13\" r=\"1.500\"/>"
        }
    }

    // MARK: Table

    var table: Markup {
        """
        <h2 id="reponses">\(texts.tableTitle)</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="reponses"><table class="profile">
        <thead><tr><th scope="col">\(texts.columnCriterion)</th>\
        \(each: profile.voices, { "<th scope=\"col\">\(column($0))</th>" })<th scope="col">\u{A0}</th></tr></thead>
        <tbody>\(each: profile.rows, { row in """
            <tr><th scope="row">\(name(row))</th>\
            \(each: row.answers, { "<td>\($0.map { words.answer($0.answer) } ?? texts.nothingSaid)</td>" })\
            <td class="meta">\(standing(row.standing))</td></tr>

            """ })</tbody></table></div>

        """
    }

    func standing(_ standing: ArguedProfile.Standing) -> String {
        switch standing {
        case .shared: texts.standingShared
        case .divided: texts.standingDivided
        case .toPutInPerspective: texts.standingPerspective
        case .unanswered: texts.standingUnanswered
        }
    }

    // MARK: Arguments

    /// Every argument under its criterion, with what it rests on and what the bearer answers.
    func arguments(_ contests: [ReviewContest]) -> Markup {
        "\(each: profile.rows.filter { row in isTold(row, contests) }, { argument($0, contests) })"
    }

    private func isTold(_ row: ArguedProfile.Row, _ contests: [ReviewContest]) -> Bool {
        row.answers.contains { $0?.answer.isOpinion == true || $0?.argument.isEmpty == false }
            || contests.contains { $0.criterion == row.criterion.code }
    }

    private func argument(_ row: ArguedProfile.Row, _ contests: [ReviewContest]) -> Markup {
        let said = zip(profile.voices, row.answers).compactMap { voice, answer in answer.map { (voice, $0) } }
        return """
            <section class="criterion"><h3>\(name(row)) <span class="meta">\(standing(row.standing))</span></h3>
            <ul>\(each: said, { item($0.0, $0.1) })</ul>
            \(each: contests.filter { $0.criterion == row.criterion.code }, { contest in """
                <p class="contest"><strong>\(texts.contestsHeading)</strong><br>\(contest.text)</p>

                """ })</section>

            """
    }

    private func item(_ voice: ReviewVoice, _ answer: ReviewAnswer) -> Markup {
        """
        <li><strong>\(words.answer(answer.answer))</strong>, <span class="meta">\(self.voice(voice))</span>\
        \(if: !answer.argument.isEmpty, "<br>\(answer.argument)")\(answer.evidence.map { evidence($0, answer.reference) })</li>

        """
    }

    private func evidence(_ evidence: ReviewAnswer.Evidence, _ reference: String) -> Markup {
        let kind = texts.basedOn(kind: words.evidence(evidence))
        if reference.isEmpty { return "<br><span class=\"meta\">\(kind)</span>" }
        if evidence == .link, let link = Link(external: reference) {
            return
                "<br><span class=\"meta\">\(kind)\u{A0}: <a href=\"\(link)\" rel=\"nofollow ugc\">\(reference)</a></span>"
        }
        return "<br><span class=\"meta\">\(kind)\u{A0}: \(reference)</span>"
    }
}
