package import Domain
internal import SQL
internal import Storage

/// Everything somebody may know of their own account.
package struct ReadOwnAccount: BusinessAct {
    package struct Outcome: Sendable {
        package struct Holding: Sendable, Equatable {
            package let grant: Grant
            /// The name of the place or of the body; the title of the sheet.
            package let name: String?
            /// The end of the address of its page.
            package let slug: String?
        }

        package struct Cosigned: Sendable, Equatable {
            package let title: String
            package let slug: String
            /// False for somebody who has not answered yet.
            package let hasSigned: Bool
        }

        package struct AskedReading: Sendable, Equatable {
            package let title: String
            package let slug: String
            package let review: Int64
        }

        package var account: Account
        package var holdings: [Holding]
        /// Sheets that they sign with their bearer, or are asked to.
        package var cosigned: [Cosigned]
        /// Readings that they were asked for, and that are still open.
        package var asked: [AskedReading]
        package var bodies: [String]
        package var teams: [String]
        package var hasPassword: Bool
        package var hasSecondFactor: Bool
        /// Waits for the first code of a device.
        package var proposedSecret: [UInt8]?
        package var recoveryCodesLeft: Int
        /// The latest first.
        package var sessions: [Session]
        /// Providers' identities that let them in.
        package var identities: [AttachedIdentity]
        /// Sessions that a provider opened, which may end there too.
        package var providerSessions: Set<Int64>
        /// Events that wait for them; nil for those who do not decide about them.
        package var waitingEvents: Int?
    }

    package static let act = Act.readOwnAccount

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let member = try requireMember(viewer)
        return try world.database.read { connection in
            guard let claimed = try PasswordStore(connection).claimed(member.id) else { throw Refusal.notFound }
            let belongings = try MemberStore(connection).belongings(of: member.id)
            let factors = SecondFactorStore(connection)
            let sheets = SheetList(connection, readableBy: viewer.audiences)
            return Outcome(
                account: claimed.account,
                holdings: try GrantStore(connection).named(of: member.id).map { held in
                    guard case .practice(let id) = held.grant.scope else {
                        return Outcome.Holding(grant: held.grant, name: held.name, slug: held.slug)
                    }
                    let practice = try sheets.practices([id])[id]
                    return Outcome.Holding(grant: held.grant, name: practice?.title, slug: practice?.slug)
                },
                cosigned: try cosigned(by: member.id, sheets, CosignerStore(connection)),
                asked: try asked(of: member.id, sheets, ReviewStore(connection)), bodies: belongings.bodies,
                teams: belongings.teams, hasPassword: claimed.hash != nil,
                hasSecondFactor: claimed.hasSecondFactor,
                proposedSecret: try proposed(factors, of: member, in: world),
                recoveryCodesLeft: try factors.codesLeft(of: member.id),
                sessions: try open(SessionStore(connection), of: member.id, MemberStore(connection), in: world),
                identities: try IdentityStore(connection).identities(of: member.id),
                providerSessions: Set(try SessionStore(connection).openedByProvider(of: member.id)),
                waitingEvents: can(viewer, .decideEvent, to: .instance)
                    ? try EventStore(connection).countWaiting() : nil)
        }
    }

    private func cosigned(
        by member: Int64, _ sheets: SheetList, _ store: CosignerStore
    ) throws -> [Outcome.Cosigned] {
        try store.invitations(of: member).compactMap { practice, state, _ in
            guard state == .signed || state == .invited, let sheet = try sheets.practices([practice])[practice] else {
                return nil
            }
            return Outcome.Cosigned(title: sheet.title, slug: sheet.slug, hasSigned: state == .signed)
        }
    }

    private func asked(
        of member: Int64, _ sheets: SheetList, _ store: ReviewStore
    ) throws -> [Outcome.AskedReading] {
        try store.readings(by: member).compactMap { practice, review, voice in
            guard review.state == .open, voice.state == .invited,
                let sheet = try sheets.practices([practice])[practice]
            else { return nil }
            return Outcome.AskedReading(title: sheet.title, slug: sheet.slug, review: review.id)
        }
    }

    /// Shown only to somebody who proved a moment ago who they are.
    private func proposed(_ store: SecondFactorStore, of member: Member, in world: World) throws -> [UInt8]? {
        guard member.isConfirmed, let factor = try store.factor(of: member.id), !factor.isConfirmed else { return nil }
        return world.credentials.open(factor.secret)
    }

    private func open(
        _ store: SessionStore, of id: Int64, _ members: MemberStore, in world: World
    ) throws -> [Session] {
        let member = try members.member(id, isConfirmed: false)
        let now = world.now()
        return try store.sessions(of: id).filter { session in
            session.isWhole
                && !SessionPolicy(of: member, isWhole: true).isOver(
                    since: session.createdAt, seen: session.seenAt, at: now)
        }
    }
}
