internal import Acts
package import Domain
internal import SQL
internal import Storage

extension TestWorld {
    /// Puts a mail in the outbox as an act would.
    ///
    /// - Parameter state: what became of it; one that waits has its job.
    /// - Returns: its number.
    @discardableResult
    package func post(
        kind: OutgoingMessage.Kind, member: Int64? = nil, to address: String = "lectrice@quartier.example",
        state: StoredMessage.State = .waiting
    ) throws -> Int64 {
        let id = ids.next()
        try database.write { connection in
            let store = MessageStore(connection)
            let message = OutgoingMessage(
                member: member, address: address, language: "fr", kind: kind, subject: "Un sujet",
                body: "Un texte avec https://essaim.example/lien/secret\n")
            try store.add(message, id: id, at: self.world.now())
            if state != .waiting { return try store.finish(id, state, at: self.world.now()) }
            _ = try JobStore(connection).enqueue(
                id: self.ids.next(), kind: "send-mail", key: "send-mail-\(id)-0", input: String(id),
                at: self.world.now())
        }
        return id
    }

    /// Lets time pass: microseconds.
    package func wait(_ time: Int64) { clock.set(clock.now() + time) }

    /// What the link of a digest holds.
    package func linkToStop(for member: Int64) throws -> String {
        let key = world.credentials.newToken()
        try database.write { connection in
            try MailChoiceStore(connection).addLink(
                self.world.credentials.digest(of: key), of: member, at: self.world.now())
        }
        return key
    }
}
