package import Domain
internal import SQL
internal import Storage

/// Signs in by a link; for somebody who signed in already, proves again who is there.
package struct UseLink: BusinessAct {
    package struct Outcome: Sendable {
        package let session: OpenedSession
        /// The path of the page to go back to.
        package let destination: String?
        /// A new password comes next.
        package let leadsToPassword: Bool
    }

    package static let act = Act.signIn
    private let token: String
    private let present: Session?
    private let device: Device
    private let isLocal: Bool

    /// - Parameter present: the session of the browser that opens the link, when it has one.
    package init(token: String, present: Session?, device: Device, isLocal: Bool) {
        self.token = token
        self.present = present
        self.device = device
        self.isLocal = isLocal
    }

    /// - Throws: `Refusal.account(.linkOver)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        if viewer.member == nil { try requireInstance(viewer) }
        let hash = world.credentials.digest(of: token)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard let link = try work.links.link(hash: hash, at: work.now), [.signIn, .password].contains(link.kind),
                let claimed = try work.passwords.claimed(link.member), claimed.account.maySignIn(isLocal: isLocal),
                try work.links.use(hash: hash, at: work.now)
            else { throw Refusal.account(.linkOver) }
            try work.record(Self.act, kind: "member", object: link.member, detail: "link")
            return Outcome(
                session: try session(for: claimed, work), destination: link.detail,
                leadsToPassword: link.kind == .password)
        }
    }

    private func session(for claimed: Claimed, _ work: Transaction) throws -> OpenedSession {
        if let present, present.isWhole, present.member == claimed.account.id {
            return try work.renew(present, isStrong: present.isStrong)
        }
        return try work.openSession(
            of: claimed.account.id, isWhole: !claimed.hasSecondFactor, isStrong: false, device: device.text)
    }
}
