package import Domain
internal import SQL
internal import Storage

/// Reads the newest mails of the outbox, without their texts.
package struct ListOutbox: BusinessAct {
    package struct Outcome: Sendable {
        package let messages: [StoredMessage]
        /// In the whole outbox.
        package let waiting: Int
    }

    package static let act = Act.seeOutbox
    private let limit: Int

    package init(limit: Int = 100) { self.limit = limit }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = MessageStore(connection)
            let messages = try store.recent(limit: limit).map { message in
                var message = message
                message.body = nil
                message.unsubscribe = nil
                if message.isAddressSealed { message.address = "" }
                return message
            }
            return Outcome(messages: messages, waiting: try store.count(.waiting))
        }
    }
}
