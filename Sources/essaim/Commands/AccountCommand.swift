internal import Acts
internal import Domain
internal import Routes
internal import Texts

/// Opens accounts, hands over links, closes accounts: how a new instance gets its first administrator.
enum AccountCommand {
    static func run(_ call: Call) throws {
        if let verb = call.arguments.words.first { _ = try call.words(verb) }
        try call.run([
            "create": create, "link": link, "list": list, "close": { try change(.close, $0) },
            "reopen": { try change(.reopen, $0) }, "detach": { try change(.detach, $0) },
            "end-sessions": { try change(.endSessions, $0) },
        ])
    }

    private static func perform<A: BusinessAct>(_ act: A, _ call: Call) throws -> A.Outcome {
        try call.perform(act, absent: call.texts.accounts.lineNotFound)
    }

    private static func option(_ name: String, _ call: Call) throws(UsageError) -> String {
        guard let value = call.arguments.options[name] else {
            throw .missingArgument("--\(name) \(name.uppercased())")
        }
        return value
    }

    private static func create(_ call: Call) throws {
        let identity = Identity(name: try option("name", call), language: call.texts.language.rawValue)
        var role: Role?
        if let text = call.arguments.options["role"] {
            role = Role(rawValue: text)
            if role == nil { throw UsageError.badValue(option: "--role", value: text) }
        }
        try hand(
            try perform(OpenAccount(identity: identity, mail: try option("mail", call), role: role), call), call)
    }

    private static func link(_ call: Call) throws {
        let act = IssueLink(
            mail: try option("mail", call), removesSecondFactor: call.arguments.has("without-second-factor"))
        try hand(try perform(act, call), call)
    }

    /// The link goes to the standard output alone, so that it can be piped; it is written nowhere else.
    private static func hand(_ token: String, _ call: Call) throws {
        let address = try Serve.address(call.configuration)
        call.output.line(call.texts.accounts.lineLink)
        call.output.line((address ?? "") + Route.capability(.link(token: token)).path)
        if address == nil { call.output.line(call.texts.accounts.lineLinkAlone) }
    }

    private static func list(_ call: Call) throws {
        let lines = try perform(ListAccounts(), call)
        if lines.isEmpty { call.output.line(call.texts.accounts.lineNone) }
        for line in lines {
            let roles = line.roles.map(\.rawValue).sorted().joined(separator: ",")
            call.output.line(
                "\(Columns.padded(line.account.mail ?? "-", 36))\(Columns.padded(state(line.account, call), 20))"
                    + "\(Columns.padded(roles.isEmpty ? "-" : roles, 24))\(line.hasIdentity ? "oidc  " : "-     ")"
                    + line.account.name)
        }
    }

    private static func state(_ account: Account, _ call: Call) -> String {
        let texts = call.texts.accounts
        return switch account.state {
        case .invited: texts.stateInvited
        case .active: texts.stateActive
        case .closed: texts.stateClosed
        case .erased: texts.stateErased
        }
    }

    private static func change(_ change: CloseAccount.Change, _ call: Call) throws {
        let account = try perform(CloseAccount(mail: try option("mail", call), change), call)
        let texts = call.texts.accounts
        switch change {
        case .close: call.output.line(texts.lineClosed(name: account.name))
        case .reopen: call.output.line(texts.lineReopened(name: account.name))
        case .detach: call.output.line(texts.lineDetached(name: account.name))
        case .endSessions: call.output.line(texts.lineSessionsEnded(name: account.name))
        }
    }
}
