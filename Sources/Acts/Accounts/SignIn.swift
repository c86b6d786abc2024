package import Domain
internal import SQL
internal import Storage

/// Opens a session by address and password; half a session when a code is asked besides.
package struct SignIn: BusinessAct {
    package static let act = Act.signIn
    private let mail: String
    private let password: String
    private let device: Device
    private let isLocal: Bool

    /// - Parameter isLocal: the site is read on this machine only.
    package init(mail: String, password: String, device: Device, isLocal: Bool) {
        self.mail = mail
        self.password = PasswordRule.normal(password)
        self.device = device
        self.isLocal = isLocal
    }

    /// One reading and one hash, whoever it is: known or not, closed, invited, without a password.
    ///
    /// - Throws: `Refusal.account(.wrongCredentials)` for every reason.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        try requireInstance(viewer)
        let claimed = try MailAddress(mail).flatMap { address in
            try world.database.read { try PasswordStore($0).claimed(mail: address) }
        }
        let hash = claimed.flatMap { $0.account.maySignIn(isLocal: isLocal) ? $0.hash : nil }
        guard world.credentials.matches(password, hash: hash), let claimed, let hash else {
            throw Refusal.account(.wrongCredentials)
        }
        let stronger = world.credentials.isOld(hash: hash) ? try world.credentials.hash(password: password) : nil
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            // Changed or closed in the meantime.
            guard let present = try work.passwords.claimed(claimed.account.id), present.hash == hash,
                present.account.maySignIn(isLocal: isLocal)
            else { throw Refusal.account(.wrongCredentials) }
            if let stronger { try work.passwords.set(stronger, of: present.account.id, at: work.now) }
            try work.record(Self.act, kind: "member", object: present.account.id, detail: "password")
            return try work.openSession(
                of: present.account.id, isWhole: !present.hasSecondFactor, isStrong: false, device: device.text)
        }
    }
}
