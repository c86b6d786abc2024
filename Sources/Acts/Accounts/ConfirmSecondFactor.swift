package import Domain
internal import SQL
internal import Storage

/// Turns the second factor on, once a first code proved that the device holds the secret.
package struct ConfirmSecondFactor: BusinessAct {
    package struct Outcome: Sendable {
        package let session: OpenedSession
        /// Shown once: only their hashes are kept.
        package let codes: [String]
    }

    package static let act = Act.editOwnCredentials
    private let code: String
    private let session: Session
    private let letters: AccountLetters

    package init(code: String, in session: Session, letters: AccountLetters) {
        self.code = code
        self.session = session
        self.letters = letters
    }

    /// - Throws: `Refusal.account(.wrongCode)`, `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let member = try requireMember(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let factor = try work.factors.factor(of: member.id), !factor.isConfirmed,
                let digits = SecondFactor.digits(code), let account = try work.members.account(member.id),
                try work.take(digits, factor, of: member.id)
            else { throw Refusal.account(.wrongCode) }
            try work.factors.confirm(member.id, at: work.now)
            let codes = try work.renewCodes(of: member.id)
            try work.sessions.endAll(of: member.id, except: session.id, at: work.now)
            try work.send(letters.news(.secondFactorAdded, account), to: account)
            try work.record(Self.act, kind: "member", object: member.id, detail: "second factor added")
            return Outcome(session: try work.renew(session, isStrong: true, byCode: true), codes: codes)
        }
    }
}

extension Transaction {
    /// Ten codes that replace the second factor, once each.
    func renewCodes(of member: Int64) throws -> [String] {
        let codes = (0..<SecondFactor.recoveryCodes).map { _ in
            SecondFactor.recoveryCode(world.credentials.newSecret())
        }
        let hashes = codes.map { world.credentials.digest(of: SecondFactor.recoveryKey($0) ?? $0) }
        try factors.replaceCodes(of: member, by: hashes)
        return codes
    }
}
