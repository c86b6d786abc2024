package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The people and the teams of a body, and the sheets it would carry, for those who coordinate it.
package struct TeamsPage {
    package enum Action: String, Sendable {
        case join = "ajouter"
        case takeOut = "sortir"
        case appoint = "coordonner"
        case endCoordination = "ne-plus-coordonner"
        case invite = "inviter"
        case openTeam = "ouvrir"
        case renameTeam = "renommer"
        case closeTeam = "fermer"
        case addToTeam = "dans-equipe"
        case leaveTeam = "hors-equipe"
        case acceptClaim = "accepter"
        case declineClaim = "refuser"
    }

    package struct Person: Sendable {
        package let id: Int64
        package let name: String
        package let state: Account.State
        /// The number of the grant of a coordinator.
        package let coordination: Int64?

        package init(id: Int64, name: String, state: Account.State, coordination: Int64?) {
            self.id = id
            self.name = name
            self.state = state
            self.coordination = coordination
        }
    }

    package struct Team: Sendable {
        package let id: Int64
        package let name: String
        package let people: [Int64]

        package init(id: Int64, name: String, people: [Int64]) {
            self.id = id
            self.name = name
            self.people = people
        }
    }

    package struct Claim: Sendable {
        package let id: Int64
        package let by: String
        package let evidence: String
        /// Nil for a sheet that the reader may not see.
        package let sheet: (title: String, slug: String)?

        package init(id: Int64, by: String, evidence: String, sheet: (title: String, slug: String)?) {
            self.id = id
            self.by = by
            self.evidence = evidence
            self.sheet = sheet
        }
    }

    package struct Model: Sendable {
        package let name: String
        package let slug: String
        package let isGroup: Bool
        package let people: [Person]
        package let teams: [Team]
        package let claims: [Claim]
        package let oneself: Int64?

        package init(
            name: String, slug: String, isGroup: Bool, people: [Person], teams: [Team], claims: [Claim],
            oneself: Int64?
        ) {
            self.name = name
            self.slug = slug
            self.isGroup = isGroup
            self.people = people
            self.teams = teams
            self.claims = claims
            self.oneself = oneself
        }
    }

    private let model: Model
    private let isDone: Bool
    private let invited: InvitationPage.Invited?
    private let frame: Frame
    private let form: MembersForm
    private var texts: MembersTexts { frame.texts.members }

    package init(
        _ model: Model, problem: MembersProblem? = nil, isDone: Bool, invited: InvitationPage.Invited? = nil,
        token: HiddenToken, frame: Frame
    ) {
        self.model = model
        self.isDone = isDone
        self.invited = invited
        self.frame = frame
        form = MembersForm(route: .teams(slug: model.slug), token: token, texts: frame.texts, problem: problem)
    }

    package var bytes: [UInt8] {
        let body = model.isGroup ? Route.group(slug: model.slug) : .organisation(slug: model.slug)
        return Layout(frame).page(
            title: texts.teamsTitle,
            """
            \(Trail(frame.texts).markup([(model.name, body)], here: texts.teamsTitle))
            <h1>\(texts.teamsTitle)</h1>
            \(form.note)\(if: isDone, "<p class=\"note\" role=\"status\">\(texts.done)</p>\n")\(invited.map(told))\
            <p class="lead">\(texts.teamsLead)</p>
            <h2>\(texts.membersHeading)</h2>
            \(if: model.people.isEmpty, "<p>\(texts.membersNone)</p>", else: people)
            <h3>\(texts.joinTitle)</h3>
            \(form.markup(
                Action.join.rawValue, texts.join,
                form.field(MembersFields.mail, texts.joinLabel, in: Action.join.rawValue, shape: .mail)))
            \(invitation)
            <h2>\(texts.teamsHeading)</h2>
            \(if: model.teams.isEmpty, "<p>\(texts.teamsNone)</p>", else: teams)
            <h3>\(texts.openTeam)</h3>
            \(form.markup(
                Action.openTeam.rawValue, texts.openTeam,
                form.field(MembersFields.name, texts.newTeam, in: Action.openTeam.rawValue, limit: 100)))
            <h2>\(texts.claimsHeading)</h2>
            \(if: model.claims.isEmpty, "<p>\(texts.claimsNone)</p>", else: claims)
            """)
    }

    private func told(_ invited: InvitationPage.Invited) -> Markup {
        """
        <div class="note" role="status"><p>\(texts.invited(name: invited.name)) \
        \(if: invited.link == nil, "\(texts.invitedMail)", else: "\(texts.invitedByHand)")</p>
        \(invited.link.map { "<p><code class=\"secret\">\($0)</code></p>" })</div>

        """
    }

    private var invitation: Markup {
        let action = Action.invite.rawValue
        return """
            <h3>\(texts.inviteTitle)</h3>
            \(form.markup(action, texts.send, """
                \(form.field(MembersFields.name, texts.nameLabel, in: action, limit: 120))\
                \(form.field(MembersFields.mail, texts.mailLabel, in: action, shape: .mail))
                """))
            """
    }

    private var people: Markup { "<ul class=\"devices\">\n\(each: model.people, person)</ul>\n" }

    private func person(_ person: Person) -> Markup {
        let about = [
            person.coordination == nil ? nil : texts.coordinates,
            person.state == .invited ? texts.invitedMember : person.state == .closed ? texts.closedMember : nil,
        ].compactMap(\.self).joined(separator: ", ")
        return """
            <li><p>\(person.name)\(if: !about.isEmpty, "<br><span class=\"meta\">\(about)</span>")</p>
            \(if: person.id != model.oneself, changes(person))</li>

            """
    }

    private func changes(_ person: Person) -> Markup {
        let object = String(person.id)
        let coordination =
            person.coordination.map {
                form.markup(
                    Action.endCoordination.rawValue, texts.endCoordination, object: String($0), about: person.name)
            } ?? form.markup(Action.appoint.rawValue, texts.appoint, object: object, about: person.name)
        return """
            <details><summary>\(texts.change)<span class="unseen">, \(person.name)</span></summary>
            <div class="actions">\(coordination)\
            \(form.markup(Action.takeOut.rawValue, texts.takeOut, object: object, about: person.name))</div></details>
            """
    }

    private var teams: Markup { "\(each: model.teams, team)" }

    private func team(_ team: Team) -> Markup {
        let object = String(team.id)
        let inside = model.people.filter { team.people.contains($0.id) }
        let outside = model.people.filter {
            !team.people.contains($0.id) && $0.id != model.oneself && $0.state != .closed
        }
        return """
            <section class="team"><h3>\(team.name)</h3>
            \(if: inside.isEmpty, "<p>\(texts.teamEmpty)</p>")
            <ul class="devices">\(each: inside, { member($0, of: team) })</ul>
            \(if: !outside.isEmpty, form.markup(
                Action.addToTeam.rawValue, texts.addToTeam, object: object, about: team.name,
                form.choice(
                    MembersFields.member, texts.chooseMember, in: Action.addToTeam.rawValue, object: object,
                    outside.map { (value: String($0.id), label: $0.name) })))
            <details><summary>\(texts.change)<span class="unseen">, \(team.name)</span></summary>
            \(form.markup(
                Action.renameTeam.rawValue, texts.renameTeam, object: object, about: team.name,
                form.field(
                    MembersFields.name, texts.teamName, in: Action.renameTeam.rawValue, object: object, limit: 100)))
            \(form.markup(Action.closeTeam.rawValue, texts.closeTeam, object: object, about: team.name))</details>
            </section>

            """
    }

    private func member(_ person: Person, of team: Team) -> Markup {
        """
        <li><p>\(person.name)</p>
        \(form.markup(
            Action.leaveTeam.rawValue, texts.leaveTeam, object: String(team.id),
            hidden: [(MembersFields.member, String(person.id))], about: "\(person.name), \(team.name)"))</li>

        """
    }

    private var claims: Markup { "<ul class=\"devices\">\n\(each: model.claims, claim)</ul>\n" }

    private func claim(_ claim: Claim) -> Markup {
        let object = String(claim.id)
        return """
            <li><p>\(claim.sheet.map(sheet) ?? "\(texts.claimHidden)")</p>
            <p class="meta">\(texts.claimBy(name: claim.by, evidence: claim.evidence))</p>
            \(answer(.acceptClaim, texts.acceptClaim, object))\(answer(.declineClaim, texts.declineClaim, object))</li>

            """
    }

    private func sheet(_ sheet: (title: String, slug: String)) -> Markup {
        "<a href=\"\(Link(Route.sheet(slug: sheet.slug)))\">\(sheet.title)</a>"
    }

    private func answer(_ action: Action, _ button: String, _ object: String) -> Markup {
        form.markup(
            action.rawValue, button, object: object,
            form.field(
                MembersFields.reason, texts.answerReason, in: action.rawValue, object: object, shape: .paragraph,
                limit: 500))
    }
}
