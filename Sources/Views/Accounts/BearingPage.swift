package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Who carries a sheet and who may see it, with what the reader may change.
package struct BearingPage {
    package enum Action: String, Sendable {
        case claim = "porter"
        case accept = "accepter"
        case decline = "refuser"
        case appoint = "confier"
        case custodian = "veiller"
        case endKeeper = "retirer-personne"
        case leave = "arreter"
        case share = "partager"
        case withdraw = "retirer"
        case publish = "remettre"
    }

    package struct Model: Sendable {
        package var practice: Practice
        package var rung: Rung
        package var isProposed = false
        package var isDocumentary = false
        package var isKeeper = false
        package var bearer: (name: String, slug: String, isGroup: Bool)?
        package var team: String?
        package var keepers: [(grant: Int64, role: Role, name: String, isOneself: Bool)] = []
        package var acts: Set<Act> = []
        package var claimants: [(id: Int64, name: String)] = []
        package var claims: [Claim] = []
        package var teams: [(id: Int64, name: String)] = []
        package var candidates: [(id: Int64, name: String)] = []
        /// One person alone keeps it.
        package var restsOnOne = false

        package init(_ practice: Practice, rung: Rung) {
            self.practice = practice
            self.rung = rung
        }
    }

    package struct Claim: Sendable {
        package enum State: Sendable { case waiting, accepted, declined }

        package let id: Int64
        package let body: String
        package let state: State
        package let answer: String
        package let mayAnswer: Bool
        package let isOwn: Bool

        package init(id: Int64, body: String, state: State, answer: String, mayAnswer: Bool, isOwn: Bool) {
            self.id = id
            self.body = body
            self.state = state
            self.answer = answer
            self.mayAnswer = mayAnswer
            self.isOwn = isOwn
        }
    }

    /// What was just done.
    package enum News: String, Sendable {
        case done = "1"
        case proposed = "demande"
    }

    let model: Model
    let frame: Frame
    let form: MembersForm
    private let news: News?
    var texts: BearingTexts { frame.texts.bearing }

    package init(_ model: Model, problem: MembersProblem? = nil, news: News?, token: HiddenToken, frame: Frame) {
        self.model = model
        self.news = news
        self.frame = frame
        form = MembersForm(
            route: .bearing(slug: model.practice.slug), token: token, texts: frame.texts, problem: problem)
    }

    package var bytes: [UInt8] {
        let sheet = Route.sheet(slug: model.practice.slug)
        let title = French.typography(model.practice.title)
        return Layout(frame).page(
            title: texts.title,
            """
            \(Trail(frame.texts).markup([(title, sheet)], here: texts.title))
            <h1>\(texts.title)</h1>
            \(form.note)\(told)\
            \(writing)\(if: model.restsOnOne, handover)<h2>\(texts.bearerHeading)</h2>
            \(bearer)\(keepers)\(claims)\(claim)
            <h2>\(texts.seeHeading)</h2>
            <p>\(seen)</p>
            \(if: model.isProposed, proposed)
            \(SharingForms(self).markup)
            """)
    }

    private var handover: Markup {
        """
        <p class="note">\(frame.texts.plans.restsOnOne) \
        <a href="\(Link(Route.adoptions(.handover(slug: model.practice.slug))))">\(frame.texts.plans.prepare)</a></p>

        """
    }

    private var proposed: Markup {
        let decision = Route.reports(.report(slug: model.practice.slug))
        return """
            <p class="note">\(texts.proposed)\
            \(if: model.acts.contains(.decideSharing), " <a href=\"\(Link(decision))\">\(texts.decide)</a>")</p>
            """
    }

    private var writing: Markup {
        let (slug, life) = (model.practice.slug, frame.texts.life)
        let isPublished = model.practice.state == .published
        let doors: [(isOpen: Bool, route: Route, name: String)] = [
            (model.acts.contains(.editSheet), .writing(.sheet(slug: slug)), frame.texts.editing.title),
            (isPublished && model.acts.contains(.confirmSheet), .life(.freshness(slug: slug)), life.freshTitle),
            (isPublished && model.acts.contains(.leadReview), .reviews(.list(slug: slug)), frame.texts.reviews.title),
            (
                isPublished && model.acts.contains(.editSheet), .grids(.selfCheck(slug: slug)),
                frame.texts.reviews.checkDoor
            ),
            (isPublished && model.acts.contains(.editSheet), .life(.stop(slug: slug)), life.stopTitle),
            (isPublished && model.acts.contains(.mergePractices), .life(.duplicates(slug: slug)), life.duplicatesTitle),
            (model.acts.contains(.seePlan), .adoptions(.diffusion(slug: slug)), frame.texts.plans.diffusionTitle),
            (model.acts.contains(.seePlan), .adoptions(.handover(slug: slug)), frame.texts.plans.handoverTitle),
        ].filter(\.isOpen)
        if doors.isEmpty { return "" }
        return """
            <ul class="links">\(each: doors, { "<li><a href=\"\(Link($0.route))\">\($0.name)</a></li>\n" })</ul>

            """
    }

    private var told: Markup {
        switch news {
        case nil: ""
        case .done: "<p class=\"note\" role=\"status\">\(texts.done)</p>\n"
        case .proposed: "<p class=\"note\" role=\"status\">\(texts.doneProposed)</p>\n"
        }
    }

    private var bearer: Markup {
        if let bearer = model.bearer {
            let route = bearer.isGroup ? Route.group(slug: bearer.slug) : .organisation(slug: bearer.slug)
            return "<p>\(texts.carried) <a href=\"\(Link(route))\">\(bearer.name)</a></p>\n"
        }
        return "<p>\(model.isDocumentary ? texts.documentary : texts.unclaimed)</p>\n"
    }

    private var seen: String {
        switch model.practice.state {
        case .withdrawn: return texts.withdrawn
        case .reported, .draft, .proposed, .archived: return texts.notPublished
        case .published: break
        }
        switch model.rung {
        case .me: return texts.seenMe
        case .team: return model.team.map { texts.seenTeam(name: $0) } ?? texts.seenTeamless
        case .organisation: return texts.seenOrganisation
        case .network: return texts.seenNetwork
        case .everyone: return texts.seenEveryone
        }
    }

    private var mayAppoint: Bool { model.acts.contains(.appointDelegate) && model.bearer != nil }

    private var keepers: Markup {
        let action = Action.appoint.rawValue
        return """
            \(if: !model.keepers.isEmpty, """
                <h3>\(texts.keepersHeading)</h3>
                <ul class="devices">\(each: model.keepers, keeper)</ul>
                <p class="meta">\(texts.twoHelp)</p>

                """)\
            \(if: mayAppoint && !model.candidates.isEmpty, form.markup(
                action, texts.appoint,
                form.choice(
                    MembersFields.member, texts.appointLabel, in: action,
                    model.candidates.map { (value: String($0.id), label: $0.name) })))\
            \(if: model.acts.contains(.appointCustodian) && model.bearer == nil, form.markup(
                Action.custodian.rawValue, texts.appointCustodian,
                form.field(
                    MembersFields.mail, texts.custodianLabel, in: Action.custodian.rawValue, shape: .mail,
                    help: texts.custodianHelp)))
            """
    }

    private func keeper(_ keeper: (grant: Int64, role: Role, name: String, isOneself: Bool)) -> Markup {
        let mayEnd = mayAppoint || (keeper.role == .custodian && model.acts.contains(.appointCustodian))
        let action = keeper.isOneself ? Action.leave : .endKeeper
        return """
            <li><p>\(keeper.name)<br><span class="meta">\
            \(keeper.role == .custodian ? texts.custodian : texts.delegate)</span></p>
            \(if: keeper.isOneself || mayEnd, form.markup(
                action.rawValue, keeper.isOneself ? texts.leave : texts.endKeeper, object: String(keeper.grant),
                about: keeper.isOneself ? nil : keeper.name))</li>

            """
    }

    private var claims: Markup { "\(each: model.claims, told)" }

    private func told(_ claim: Claim) -> Markup {
        if claim.mayAnswer {
            return """
                <section><p>\(texts.claimWaiting(body: claim.body))</p>
                \(answer(.accept, texts.accept, claim))\(answer(.decline, texts.decline, claim))</section>

                """
        }
        switch claim.state {
        case .waiting: return "<p class=\"note\">\(texts.claimOwnWaiting(body: claim.body))</p>\n"
        case .accepted: return "<p class=\"note\">\(texts.claimOwnAccepted(body: claim.body))</p>\n"
        case .declined:
            return "<p class=\"note\">\(texts.claimOwnDeclined(body: claim.body, reason: claim.answer))</p>\n"
        }
    }

    private func answer(_ action: Action, _ button: String, _ claim: Claim) -> Markup {
        form.markup(
            action.rawValue, button, object: String(claim.id), about: claim.body,
            form.field(
                MembersFields.reason, texts.answerReason, in: action.rawValue, object: String(claim.id),
                shape: .paragraph, limit: 500))
    }

    private var claim: Markup {
        if model.bearer != nil || !model.acts.contains(.claimSheet) { return "" }
        let action = Action.claim.rawValue
        if model.claimants.isEmpty {
            return "<h3>\(texts.claimHeading)</h3>\n<p class=\"meta\">\(texts.noBody)</p>\n"
        }
        return """
            <h3>\(texts.claimHeading)</h3>
            <p>\(texts.claimHelp)</p>
            \(form.markup(action, texts.claim, """
                \(form.choice(
                    MembersFields.body, texts.claimBody, in: action,
                    model.claimants.map { (value: String($0.id), label: $0.name) }))\
                \(form.field(
                    MembersFields.reason, texts.claimEvidence, in: action, shape: .paragraph, limit: 500))
                """))
            """
    }
}

/// The forms that change how far a sheet is seen.
struct SharingForms {
    private let page: BearingPage
    private var model: BearingPage.Model { page.model }
    private var texts: BearingTexts { page.texts }
    private var form: MembersForm { page.form }

    init(_ page: BearingPage) { self.page = page }

    var markup: Markup {
        let all = [share, withdraw, publish].filter { !$0.bytes.isEmpty }
        if all.isEmpty { return "<p class=\"meta\">\(texts.nothing)</p>" }
        return "\(each: all, { $0 })"
    }

    private var version: [(String, String)] { [(MembersFields.version, String(model.practice.version))] }

    private func reason(_ label: String, _ action: BearingPage.Action, isRequired: Bool) -> Markup {
        form.field(
            MembersFields.reason, label, in: action.rawValue, shape: .paragraph, isRequired: isRequired, limit: 500)
    }

    /// The rungs that this reader may choose.
    private var rungs: [Rung] {
        let (widens, narrows) = (model.acts.contains(.widenSheet), model.acts.contains(.narrowSheet))
        return Rung.allCases.filter { rung in
            if rung == .team && (model.bearer == nil || (model.teams.isEmpty && model.team == nil)) { return false }
            if rung == .organisation && model.bearer == nil { return false }
            if rung == .everyone && model.bearer == nil && !model.isDocumentary { return false }
            return rung == model.rung || (rung > model.rung ? widens : narrows)
        }
    }

    private var share: Markup {
        guard model.practice.state == .published, rungs.count > 1 else { return "" }
        let action = BearingPage.Action.share.rawValue
        return form.markup(
            action, texts.share, hidden: version,
            """
            \(form.choice(
                MembersFields.rung, texts.choose, in: action, help: texts.chooseHelp, chosen: String(model.rung.rawValue),
                rungs.map { (value: String($0.rawValue), label: texts.name($0)) }))\
            \(if: !model.teams.isEmpty, form.choice(
                MembersFields.team, texts.teamLabel, in: action,
                [(value: "", label: texts.noTeam)] + model.teams.map { (value: String($0.id), label: $0.name) }))\
            \(if: !model.isKeeper, reason(texts.narrowReason, .share, isRequired: false))
            """)
    }

    private var withdraw: Markup {
        guard model.practice.state == .published, model.acts.contains(.withdrawSheet) else { return "" }
        return """
            <h3>\(texts.withdrawHeading)</h3>
            <p>\(texts.withdrawHelp)</p>
            \(form.markup(
                BearingPage.Action.withdraw.rawValue, texts.withdraw, hidden: version,
                reason(texts.withdrawReason, .withdraw, isRequired: true)))
            """
    }

    private var publish: Markup {
        guard model.practice.state == .withdrawn, model.acts.contains(.publishSheet) else { return "" }
        return """
            <h3>\(texts.publishHeading)</h3>
            <p>\(texts.publishHelp)</p>
            \(form.markup(BearingPage.Action.publish.rawValue, texts.publish, hidden: version))
            """
    }
}
