import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite("The outbox")
struct OutboxActsTests {
    @Test("It lists mails without their texts, the newest first", arguments: Engine.allCases)
    func lists(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let old = try world.post(kind: .notice, state: .sent)
        let new = try world.post(kind: .signInLink)
        let outbox = try world.perform(ListOutbox())
        #expect(outbox.messages.map(\.id) == [new, old] && outbox.waiting == 1)
        #expect(outbox.messages.allSatisfy { $0.body == nil })
        #expect(try world.perform(ListOutbox(limit: 1)).messages.map(\.id) == [new])
        #expect(throws: Refusal.forbidden(.seeOutbox)) { try world.perform(ListOutbox(), by: .anyone) }
        #expect(throws: Refusal.forbidden(.seeOutbox)) { try world.perform(ReadMessage(new), by: .anyone) }
        #expect(throws: Refusal.notFound) { try world.perform(ReadMessage(7)) }
    }

    @Test("A mail given back by another server is marked, once, and only when it was sent", arguments: Engine.allCases)
    func bounces(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let sent = try world.post(kind: .digest, state: .sent)
        let waiting = try world.post(kind: .digest)
        func bounce(_ id: Int64, isHard: Bool = true) throws -> RecordBounce.Outcome {
            try world.perform(RecordBounce(message: id, status: "5.1.1 <b>", isHard: isHard))
        }
        #expect(try bounce(sent, isHard: false) == .ignored)
        #expect(try bounce(sent) == .noted)
        #expect(try bounce(sent) == .ignored && bounce(waiting) == .ignored && bounce(3) == .ignored)
        let message = try world.perform(ReadMessage(sent))
        #expect(message.state == .bounced && message.fault == "5.1.1")
        #expect(try world.audit(.recordBounce).count == 1)
    }

    @Test("After three returns the address is held for wrong, and its member is told once", arguments: Engine.allCases)
    func unreachable(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let member = try world.member(mail: "lectrice@quartier.example")
        let other = try world.member()
        func bounce(to address: String = "lectrice@quartier.example") throws -> RecordBounce.Outcome {
            let id = try world.post(kind: .digest, member: member.id, to: address, state: .sent)
            return try world.perform(RecordBounce(message: id, status: "5.1.1", isHard: true))
        }
        #expect(try bounce() == .noted && bounce() == .noted)
        #expect(try bounce(to: "ancienne@quartier.example") == .noted)
        #expect(try !world.perform(ListFollows(), by: .member(member)).isUnreachable)
        #expect(try bounce() == .unreachable && bounce() == .unreachable)
        #expect(try world.perform(ListFollows(), by: .member(member)).isUnreachable)
        let notices = try world.perform(ReadNotices(), by: .member(member))
        #expect(notices.map(\.notice.kind) == [.mailUnreachable] && notices.first?.practice == nil)
        #expect(try world.perform(ReadNotices(), by: .member(other)).isEmpty)
        try world.perform(ChooseDigest(.weekly), by: .member(member))
        #expect(try !world.perform(ListFollows(), by: .member(member)).isUnreachable)
    }

    @Test("An administrator reads an invitation to hand it over, and no link to sign in", arguments: Engine.allCases)
    func bodies(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let grant = try #require(Grant(.administrator, .instance))
        let administrator = Viewer.member(try world.member([grant]))
        let reader = Viewer.member(try world.member())
        for kind in OutgoingMessage.Kind.allCases {
            let id = try world.post(kind: kind)
            let isShown = [.invitation, .decision, .notice, .digest].contains(kind)
            #expect(try (world.perform(ReadMessage(id), by: administrator).body != nil) == isShown, "\(kind)")
            #expect(try world.perform(ReadMessage(id)).body != nil)
            #expect(throws: Refusal.forbidden(.seeOutbox)) { try world.perform(ReadMessage(id), by: reader) }
        }
        #expect(try world.perform(ListOutbox(), by: administrator).messages.allSatisfy { $0.body == nil })
    }

    @Test("Mails and the links that end them never leave in an archive")
    func stays() {
        #expect(ArchiveTable.secret.map(\.name).contains("message"))
        #expect(ArchiveTable.secret.map(\.name).contains("unsubscription"))
        #expect(!ArchiveTable.kept.map(\.name).contains("message"))
    }
}
