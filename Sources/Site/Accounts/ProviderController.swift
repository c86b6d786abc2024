internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// Signing in through the provider of identities: the way there, and what is done with what it says.
struct ProviderController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }
    private var limits: SignInLimits { context.site.limits }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    /// By a button only: a link elsewhere sends nobody there.
    func start() throws -> Response {
        guard context.request.method == .post, context.provider != nil else {
            return .redirect(to: .account(.signIn), status: 303)
        }
        let form = try context.request.form()
        let destination = context.destination(form.first(Returning.field))
        guard protection.accepts(form) else { return context.told(.expired, after: nil) }
        try limits.require([(.household, context.request.household)], at: world.now())
        return context.leaving(for: .signIn, to: destination)
    }

    /// Whatever comes of it, the journey is over.
    func returned() throws -> Response {
        return context.setting(PassingCookie.journey.closing(isSecure: context.isSecure), on: try arrived())
    }

    private func arrived() throws -> Response {
        let query = context.request.query
        guard let provider = context.provider, let returnAddress = context.returnAddress,
            let journey = PassingCookie.journey.value(context.request).flatMap({
                Journey(sealed: $0, by: world.credentials, at: world.now())
            }), let state = query.first("state"), world.credentials.areEqual(state, journey.state),
            // Each journey comes back once, also for whoever copied the cookie and the address.
            limits.take(.journey, journey.state, at: world.now()) == nil
        else { return context.told(.expired, after: nil) }
        // Only of journeys that began here: pictures on a page elsewhere must not use up the tries of a whole network.
        try limits.require([(.household, context.request.household)], at: world.now())
        do {
            guard try provider.accepts(issuer: query.first("iss")) else {
                throw FederationFault.untrusted("answer: iss")
            }
            if let error = query.first("error") {
                if error == "access_denied" { return context.told(.cancelled, after: journey) }
                throw FederationFault.untrusted("answer: error")
            }
            guard let code = query.first("code"), (1...4_096).contains(code.utf8.count) else {
                throw FederationFault.untrusted("answer: code")
            }
            let proof = try provider.proof(code: code, of: journey.request(at: returnAddress))
            return try use(proof, journey, provider)
        } catch let fault as FederationFault {
            context.site.settings.logFault(context.request.id, fault)
            if case .unreachable = fault { return context.told(.unreachable, after: journey) }
            return context.told(.refused, after: journey)
        }
    }

    // MARK: What it is for

    private func use(_ proof: Provider.Proof, _ journey: Journey, _ provider: Provider) throws -> Response {
        do {
            let response: Response
            switch journey.purpose {
            case .signIn: response = try signIn(proof, journey, provider)
            case .attach(let session): response = try attach(proof, session)
            case .confirm(let session): response = try confirm(proof, session, journey)
            case .invitation(let link, let name, let language):
                response = try accept(link, Identity(name: name, language: language), proof)
            }
            // Going there and coming back were right.
            for _ in 0..<2 { limits.giveBack(.household, context.request.household, at: world.now()) }
            return response
        } catch Refusal.account(let refusal) {
            return context.told(Self.news(refusal), after: journey)
        } catch Refusal.confirmationNeeded {
            let path = Returning(.confirmation, to: .account(.attachment)).path
            return Response(status: 303, headers: ["Location": path, "Cache-Control": "no-store"])
        }
    }

    private static func news(_ refusal: AccountRefusal) -> ProviderNews {
        switch refusal {
        case .identityUnknown: .unknown
        case .identityTaken: .taken
        case .identityHeld: .held
        case .identityOther: .other
        default: .expired
        }
    }

    private func signIn(_ proof: Provider.Proof, _ journey: Journey, _ provider: Provider) throws -> Response {
        let session = try SignInByIdentity(
            proof.identity, token: proof.token, trustsMail: provider.trustsMail, device: context.device,
            isLocal: context.site.settings.isLocal, letters: context.letters
        ).perform(by: .anyone, in: world)
        context.site.settings.wakeJobs()
        let destination = context.destination(journey.destination)
        let next = destination ?? .account(.overview)
        return try context.opened(
            session, to: session.isWhole ? next.path : Returning(.code, to: destination).path)
    }

    private func attach(_ proof: Provider.Proof, _ session: Int64) throws -> Response {
        guard let recognised = context.recognised, recognised.session.id == session else {
            throw Refusal.account(.linkOver)
        }
        try AttachIdentity(proof.identity, in: recognised.session, letters: context.letters).perform(
            by: context.viewer, in: world)
        context.site.settings.wakeJobs()
        return AttachmentController.done(.attached)
    }

    private func confirm(_ proof: Provider.Proof, _ session: Int64, _ journey: Journey) throws -> Response {
        guard let recognised = context.recognised, recognised.session.id == session else {
            throw Refusal.account(.linkOver)
        }
        let opened = try ConfirmByIdentity(proof.identity, in: recognised.session).perform(
            by: context.viewer, in: world)
        return try context.opened(
            opened, to: (context.destination(journey.destination) ?? .account(.overview)).path)
    }

    private func accept(_ link: String, _ identity: Identity, _ proof: Provider.Proof) throws -> Response {
        let session = try AcceptInvitation(
            token: link, identity: identity, by: .provider(proof.identity, token: proof.token), device: context.device
        ).perform(by: .anyone, in: world)
        return context.setting(
            PassingCookie.link.closing(isSecure: context.isSecure),
            on: try context.opened(session, to: Context.path(.overview, .welcome)))
    }
}
