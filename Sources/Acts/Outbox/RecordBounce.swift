package import Domain
internal import SQL
internal import Storage

/// Notes that a mail came back: when the address is wrong for good, three times, no digest is sent to it any more.
package struct RecordBounce: BusinessAct {
    package enum Outcome: Sendable, Equatable {
        /// Nothing to note: delayed or delivered, unknown, or noted before.
        case ignored
        case noted
        /// The address of the account is held for wrong from now on.
        case unreachable
    }

    package static let act = Act.recordBounce
    private static let limit = 3
    private let message: Int64
    private let status: String
    private let isHard: Bool

    /// - Parameters:
    ///   - status: three numbers of RFC 3463.
    ///   - isHard: true when no later try would do better.
    package init(message: Int64, status: String, isHard: Bool) {
        self.message = message
        self.status = String(status.filter { $0.isASCII && ($0.isNumber || $0 == ".") }.prefix(12))
        self.isHard = isHard
    }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if !isHard { return .ignored }
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let store = MessageStore(connection)
            guard let found = try store.find(message), try store.bounce(message, fault: status, at: transaction.now)
            else { return .ignored }
            try transaction.record(Self.act, kind: "message", object: message, detail: status)
            guard let member = found.member,
                try store.bounces(member: member, address: found.address) >= Self.limit
            else { return .noted }
            try markUnreachable(member, found.address, transaction)
            return .unreachable
        }
    }

    private func markUnreachable(_ member: Int64, _ address: String, _ transaction: Transaction) throws {
        let choices = MailChoiceStore(transaction.connection)
        var choice = try choices.choice(of: member)
        if choice.unreachable == address { return }
        choice.unreachable = address
        try choices.set(choice, of: member)
        _ = try NoticeStore(transaction.connection).add(
            .mailUnreachable, id: transaction.world.ids.next(), to: member, about: member, objectKind: "member",
            reason: nil, at: transaction.now)
    }
}
