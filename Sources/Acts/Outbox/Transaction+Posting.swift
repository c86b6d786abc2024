internal import Domain
internal import Storage

extension Transaction {
    /// Queues a mail: it leaves when this transaction is kept, and not otherwise.
    ///
    /// The line of the log is left to the act that posts it; surfaces wake the jobs afterwards.
    ///
    /// - Returns: the number of the message.
    @discardableResult
    func post(_ message: OutgoingMessage) throws -> Int64 {
        let id = world.ids.next()
        try MessageStore(connection).add(message, id: id, at: now)
        try SendMailJob.queue(id, attempt: 0, in: connection, world, notBefore: nil)
        return id
    }
}
