package import Domain
internal import SQL
internal import Storage

/// Answers somebody who asked for an account: an invitation, or a reason. Either way what they wrote is forgotten.
package struct DecideRequest: BusinessAct {
    package enum Answer: Sendable {
        case accept(AccountLetters)
        case decline(reason: String, wording: @Sendable (_ reason: String, _ language: String) -> Letter)
    }

    package static let act = Act.decideRequest
    private let request: Int64
    private let answer: Answer

    package init(_ request: Int64, _ answer: Answer) {
        self.request = request
        self.answer = answer
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.reasonMissing` or `.members(.mailTaken)`.
    /// - Returns: what stands behind "/lien/" when there is an invitation.
    package func perform(by viewer: Viewer, in world: World) throws -> String? {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            guard let waiting = try AccountRequestStore(connection).waiting(request) else { throw Refusal.notFound }
            switch answer {
            case .accept(let letters):
                let account = try NewAccount(name: waiting.name, mail: waiting.mail, language: waiting.language)
                    .open(transaction)
                let token = try transaction.invite(account, letters)
                try close(transaction, accepted: true, nil)
                return token
            case .decline(let typed, let wording):
                let reason = try Reason(typed)
                let letter = wording(reason.text, waiting.language)
                try transaction.post(
                    OutgoingMessage(
                        address: waiting.mail, language: waiting.language, kind: letter.kind, subject: letter.subject,
                        body: letter.body))
                try close(transaction, accepted: false, reason.text)
                return nil
            }
        }
    }

    private func close(_ transaction: Transaction, accepted: Bool, _ reason: String?) throws {
        guard
            try AccountRequestStore(transaction.connection).decide(
                request, accepted: accepted, answer: reason, by: transaction.viewer.auditName, at: transaction.now)
        else { throw Refusal.members(.answeredAlready) }
        try transaction.record(
            Self.act, kind: "account-request", object: request, detail: accepted ? "accepted" : "declined")
    }
}
