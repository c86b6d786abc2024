package import Domain
internal import SQL
internal import Storage

/// Reads one mail of the outbox with its text, where somebody else than its reader may know it.
package struct ReadMessage: BusinessAct {
    package static let act = Act.seeOutbox
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// The person who runs the instance has the database anyway; others read no key to an account.
    package func perform(by viewer: Viewer, in world: World) throws -> StoredMessage {
        try requireInstance(viewer)
        guard var message = try world.database.read({ try MessageStore($0).find(id) }) else {
            throw Refusal.notFound
        }
        if viewer != .instanceOperator && !message.isShown { message.body = nil }
        message.unsubscribe = nil
        if message.isAddressSealed { message.address = "" }
        return message
    }
}
