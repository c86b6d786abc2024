internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The forms of those who lead a review, and of those who carry the practice.
struct ReviewForms {
    let page: ReviewPage
    private var model: ReviewPage.Model { page.model }
    private var texts: ReviewsTexts { page.texts }

    // MARK: Shapes

    func form(
        _ action: ReviewPage.Action, _ label: String, isQuiet: Bool = false, hidden: [(String, String)] = [],
        _ fields: Markup
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(page.route))">\(page.token.input)
        \(each: hidden, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(fields)
        <p><button class="\(isQuiet ? "button quiet" : "button")" type="submit" name="\(ReviewFields.action)" \
        value="\(action.rawValue)">\(label)</button></p></form>

        """
    }

    func button(_ action: ReviewPage.Action, _ label: String, hidden: [(String, String)] = []) -> Markup {
        form(action, label, isQuiet: true, hidden: hidden, "")
    }

    private func typed(_ name: String) -> String { model.typed[name] ?? "" }

    // MARK: Contesting

    var contesting: Markup {
        if model.profile.voices.isEmpty { return "" }
        let criteria = model.review.grid.criteria
        return """
            <h2>\(texts.contestHeading)</h2>
            <p>\(texts.contestLead)</p>
            \(form(.contest, texts.contestSave, isQuiet: true, """
                <div class="entry"><label for="\(ReviewFields.criterion)">\(texts.contestCriterion)</label>
                <select id="\(ReviewFields.criterion)" name="\(ReviewFields.criterion)">\
                <option value="">\(texts.contestWhole)</option>\(each: criteria, { criterion in """
                    <option value="\(criterion.code)"\(attribute: "selected", if: criterion.code == typed(ReviewFields.criterion), "")>\
                    \(page.drawing.name(criterion))</option>
                    """ })</select></div>
                \(AccountField(
                    name: ReviewFields.text, label: texts.contestText, shape: .paragraph,
                    value: typed(ReviewFields.text), help: texts.noNames, limit: 2_000
                ).markup)\(checking)
                """))
            """
    }

    private var checking: Markup {
        guard case .refused(.traces) = model.problem else { return "" }
        return """
            <label class="choice"><input type="checkbox" name="\(ReviewFields.checked)" value="oui">\
            <span>\(texts.readingChecked)</span></label>
            """
    }

    // MARK: Leading

    var leading: Markup {
        if model.review.state != .open {
            return "<h2>\(texts.leadHeading)</h2>\n\(button(.end, texts.endFinal))"
        }
        return """
            <h2>\(texts.leadHeading)</h2>
            \(ready)
            <h3>\(texts.asked)</h3>
            \(if: model.asked.isEmpty, "<p>\(texts.askedNobody)</p>\n", else: list)
            <h3>\(texts.inviteHeading)</h3>
            \(form(.invite, texts.inviteSend, isQuiet: true, """
                \(AccountField(
                    name: ReviewFields.mail, label: texts.inviteMail, shape: .mail, value: typed(ReviewFields.mail),
                    help: texts.inviteMailHelp, autocomplete: "off"
                ).markup)
                """))
            <h3>\(texts.groupHeading)</h3>
            \(if: model.isPublic, group, else: "<p>\(texts.groupNotPublic)</p>\n")
            \(button(.end, texts.endOpen))
            """
    }

    private var ready: Markup {
        let readiness = ReviewReadiness(model.asked)
        if readiness.isReady { return "<p>\(texts.leadReady)</p>\n\(form(.finish, texts.finish, ""))" }
        let missing = [
            readiness.families < ReviewReadiness.leastFamilies ? texts.leadFamilies(n: readiness.families) : nil,
            readiness.hasConcerned ? nil : texts.leadConcerned,
        ].compactMap(\.self)
        return "<ul>\(each: missing, { "<li>\($0)</li>\n" })</ul>\n"
    }

    private var list: Markup {
        """
        <ul class="parts">\(each: model.asked, { voice in """
            <li>\(name(voice)) <span class="meta">\(state(voice.state))</span>\
            \(if: voice.state != .given, button(.takeOut, texts.takeOut, hidden: [(ReviewFields.voice, String(voice.id))]))</li>

            """ })</ul>

        """
    }

    /// Whoever leads knows a person who has not said a role yet by nothing but that.
    private func name(_ voice: ReviewVoice) -> String {
        if voice.kind == .group { return "\(voice.name), \(texts.askedGroup)" }
        return voice.name.isEmpty ? texts.voicePerson : page.drawing.voice(voice)
    }

    private func state(_ state: ReviewVoice.State) -> String {
        switch state {
        case .invited, .ended: texts.stateInvited
        case .given: texts.stateGiven
        case .declined: texts.stateDeclined
        }
    }

    private var group: Markup {
        """
        <p>\(texts.groupLead)</p>
        \(form(.group, texts.groupSave, isQuiet: true, """
            \(AccountField(
                name: ReviewFields.name, label: texts.groupName, value: typed(ReviewFields.name), autocomplete: "off",
                limit: ReviewEntry.nameLimit
            ).markup)
            \(FamilyChoice(
                label: texts.groupFamily, chosen: typed(ReviewFields.family), vocabularies: page.vocabularies,
                frame: page.frame
            ).markup)
            """))
        """
    }
}
