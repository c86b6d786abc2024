package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Who signs a sheet with its bearer: those who invite, and those who are asked.
package struct CosignersPage {
    package enum Action: String, Sendable {
        case invite = "inviter"
        case end = "retirer"
        case sign = "cosigner"
        case decline = "refuser"
        case leave = "arreter"
    }

    package struct Model: Sendable {
        package let practice: Practice
        package var cosigners: [Cosigner] = []
        package var own: Cosigner?
        package var bodies: [(id: Int64, name: String)] = []
        package var mayInvite = false
        /// As typed.
        package var mail = ""
        package var isDone = false
        package var problem: Problem?

        package init(_ practice: Practice) { self.practice = practice }
    }

    package enum Problem: Sendable, Equatable {
        case expired
        case badMail
        case refused(CosigningRefusal)
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: FilesTexts { frame.texts.files }
    private var isRead: Bool { model.practice.state == .published }
    private var route: Route { .files(.cosigners(slug: model.practice.slug)) }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = French.typography(model.practice.title)
        return Layout(frame).page(
            title: texts.cosignTitle,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: model.practice.slug))], here: texts.cosignTitle))
            <h1>\(texts.cosignTitle)</h1>
            <p class="meta">\(title)</p>
            \(FilesNote(
                texts: texts, done: model.isDone ? texts.cosignDone : nil, problems: problem.map { [$0] } ?? [],
                title: texts.errorWords
            ).markup)\
            \(if: model.own == nil, "<p class=\"lead\">\(texts.cosignLead)</p>\n")\(model.own.map(answering))
            \(if: model.own == nil || model.cosigners.count > 1, list)
            \(if: model.mayInvite, inviting)
            """)
    }

    private var problem: String? {
        switch model.problem {
        case nil: nil
        case .expired: texts.expired
        case .badMail: texts.refusedMail
        case .refused(.unreachable): texts.refusedUnreachable
        case .refused(.invitedAlready): texts.refusedInvited
        case .refused(.tooMany): texts.refusedCosigners(n: Cosigner.most)
        case .refused(.notInvited): texts.refusedNotInvited
        case .refused(.notOfBody): texts.refusedNotOfBody
        }
    }

    private func day(_ at: Int64) -> Int { frame.timeZone.local(Int(at / 1_000_000)).date.number }

    private var list: Markup {
        if model.cosigners.isEmpty { return "<p>\(texts.cosignNone)</p>" }
        return """
            <h2>\(texts.cosignList)</h2>
            <ul class="parts">\(each: model.cosigners, { one in """
                <li>\(one.name) <span class="meta">\(state(one))</span>\
                \(if: model.mayInvite, button(.end, texts.cosignEnd, about: one.name, hidden: one.member))</li>

                """ })</ul>
            """
    }

    private func state(_ one: Cosigner) -> String {
        guard one.state == .signed, let at = one.answeredAt else { return texts.cosignInvited(day: day(one.invitedAt)) }
        let since = texts.cosignSigned(day: day(at))
        return one.body.map { "\(since), \(texts.cosignFor(name: $0.name))" } ?? since
    }

    private func button(
        _ action: Action, _ label: String, about: String? = nil, hidden: Int64? = nil
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(route))">\(token.input)\
        \(hidden.map { "<input type=\"hidden\" name=\"\(FilesFields.member)\" value=\"\(String($0))\">" })\
        <p><button class="button quiet" type="submit" name="\(FilesFields.action)" value="\(action.rawValue)">\(label)\
        \(about.map { "<span class=\"unseen\">, \($0)</span>" })</button></p></form>
        """
    }

    private var inviting: Markup {
        """
        <h2>\(texts.cosignInvite)</h2>
        <form class="account" method="post" action="\(Link(route))">\(token.input)
        \(AccountField(
            name: FilesFields.mail, label: texts.cosignMail, shape: .mail, value: model.mail,
            help: texts.cosignMailHelp, fault: model.problem == .badMail ? texts.refusedMail : nil,
            autocomplete: "off"
        ).markup)
        <p><button class="button" type="submit" name="\(FilesFields.action)" value="\(Action.invite.rawValue)">\
        \(texts.cosignSend)</button></p></form>
        """
    }

    private func answering(_ own: Cosigner) -> Markup {
        let isNew = own.state == .invited
        return """
            \(if: isNew, "<p class=\"lead\">\(texts.cosignOwn)</p>\n<p>\(texts.cosignOwnLead)</p>")
            \(if: !isNew, "<p><a href=\"\(Link(Route.writing(.sheet(slug: model.practice.slug))))\">\(frame.texts.editing.title)</a></p>")\
            \(if: isNew && isRead, "<p><a href=\"\(Link(Route.sheet(slug: model.practice.slug)))\">\(texts.cosignRead)</a></p>")
            <form class="account" method="post" action="\(Link(route))">\(token.input)
            <div class="entry"><label for="structure">\(texts.cosignName)</label>
            <select id="structure" name="\(FilesFields.body)"><option value="">\(texts.cosignNobody)</option>\
            \(each: model.bodies, { body in """
                <option value="\(String(body.id))"\(attribute: "selected", if: body.id == own.body?.id, "")>\
                \(body.name)</option>
                """ })</select></div>
            <p><button class="button" type="submit" name="\(FilesFields.action)" value="\(Action.sign.rawValue)">\
            \(isNew ? texts.cosignAccept : texts.cosignChange)</button></p></form>
            \(button(isNew ? .decline : .leave, isNew ? texts.cosignDecline : texts.cosignLeave))
            """
    }
}
