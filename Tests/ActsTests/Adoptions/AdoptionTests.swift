import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// A practice is taken up elsewhere: who reads it, what the place it comes from answers, what stays.
@Suite struct AdoptionTests {
    @Test(arguments: Engine.allCases)
    func `adapted by a team, it stands on the sheet for accounts, and for everybody once an editor agreed`(
        _ engine: Engine
    ) throws {
        let desk = try AdoptionDesk(engine)
        var entry = desk.entry(.adapted, .everyone)
        entry.since = "03/2027"
        entry.place = "Nord"
        let said = try desk.say(entry, token: "une fois").adoption
        #expect(try !desk.say(entry, token: "une fois").isNew)
        #expect(said.place?.slug == "nord" && said.body?.name == "foyer" && said.team == desk.team)
        #expect(said.since == CalendarDay(year: 2027, month: 3, day: 1)?.number)
        #expect(try desk.shown(to: desk.stranger).map(\.id) == [said.id] && desk.shown(to: .anyone).isEmpty)
        #expect(try desk.kinds(desk.keeper) == [.adoptionCame] && desk.kinds(desk.editor) == [.adoptionAsked])
        #expect(try desk.world.perform(ReadQueue(), by: desk.editor).map(\.practice.slug) == [desk.slug])
        #expect(try desk.world.perform(ReadGate(slug: desk.slug), by: desk.editor).adoptions == [said])
        #expect(throws: Refusal.adoption(.changedSince)) {
            let former = DecideAdoption(slug: desk.slug, said.id, .show(isRead: false), read: "ancien")
            try desk.world.perform(former, by: desk.editor)
        }
        let show = DecideAdoption(slug: desk.slug, said.id, .show(isRead: false), read: said.mark)
        try desk.world.perform(show, by: desk.editor)
        #expect(try desk.shown(to: .anyone).map(\.id) == [said.id])
        #expect(try desk.kinds(desk.adopter) == [.adoptionAnswered])
        #expect(throws: Refusal.adoption(.answeredAlready)) { try desk.world.perform(show, by: desk.editor) }
        entry.words.changed = "Le matin."
        try desk.world.perform(EditAdoption(said.id, entry), by: desk.mate)
        #expect(try desk.shown(to: .anyone).isEmpty && desk.shown(to: desk.stranger).count == 1)
    }

    @Test(arguments: Engine.allCases)
    func `what is not taken up stays in the team, and the place it comes from hears nothing`(_ engine: Engine) throws {
        let desk = try AdoptionDesk(engine)
        let said = try desk.say(desk.entry(.declined)).adoption
        #expect(said.rung == .team)
        for viewer in [desk.keeper, desk.editor, desk.stranger, .anyone] {
            #expect(try desk.shown(to: viewer).isEmpty)
        }
        #expect(try desk.kinds(desk.keeper).isEmpty && desk.kinds(desk.editor).isEmpty)
        for viewer in [desk.keeper, desk.editor, desk.stranger] {
            #expect(throws: Refusal.notFound) { try desk.world.perform(ReadAdoption(said.id), by: viewer) }
            #expect(throws: Refusal.notFound) { try desk.world.perform(WithdrawAdoption(said.id), by: viewer) }
        }
        #expect(throws: Refusal.adoption(.answeredAlready)) {
            try desk.world.perform(AnswerAdoption(slug: desk.slug, said.id, "Pourquoi ?"), by: desk.keeper)
        }
        #expect(try desk.world.perform(ReadAdoptions(), by: desk.keeper).received.isEmpty)
        #expect(try desk.world.perform(ReadAdoptions(), by: desk.mate).own.map(\.adoption) == [said])
        var entry = desk.entry(.declined, .network)
        entry.words.reason = "Le tableau suffit."
        try desk.world.perform(EditAdoption(said.id, entry), by: desk.mate)
        #expect(try desk.kinds(desk.keeper) == [.adoptionCame] && desk.shown(to: desk.stranger).count == 1)
    }

    @Test(arguments: Engine.allCases)
    func `both sides talk, how it went is shown if its authors choose, and all of it is taken back`(_ engine: Engine)
        throws
    {
        let desk = try AdoptionDesk(engine)
        let said = try desk.say(desk.entry(.asIs, .network)).adoption
        let told = AdoptionFeedback(worked: "La table.", failed: "L’heure.", advice: "Un motunique.", isShown: true)
        try desk.world.perform(TellFeedback(said.id, told), by: desk.adopter)
        #expect(try desk.kinds(desk.keeper) == [.adoptionTold])
        let answer = AnswerAdoption(slug: desk.slug, said.id, "Merci, nous aussi.")
        try desk.world.perform(answer, by: desk.keeper)
        try desk.world.perform(WriteToOrigin(said.id, "À bientôt."), by: desk.mate)
        #expect(try desk.kinds(desk.adopter) == [.adoptionAnswered])
        for viewer in [desk.keeper, desk.adopter, desk.mate] {
            let read = try desk.world.perform(ReadAdoption(said.id), by: viewer)
            #expect(read.messages.map(\.side) == [.origin, .adopter])
            #expect(read.mayAnswer == (viewer == desk.keeper) && read.mayEdit == (viewer != desk.keeper))
        }
        let stranger = try desk.world.perform(ReadAdoption(said.id), by: desk.stranger)
        #expect(stranger.messages.isEmpty && !stranger.mayEdit && !stranger.mayAnswer)
        #expect(try desk.shown(to: desk.stranger).first?.feedback?.isShown == true)
        // Told to the place it comes from alone, nobody else reads it, on the page of the adoption either.
        var apart = told
        apart.isShown = false
        try desk.world.perform(TellFeedback(said.id, apart), by: desk.adopter)
        let read = { (viewer: Viewer) in
            try desk.world.perform(ReadAdoption(said.id), by: viewer).readable.adoption.feedback?.advice
        }
        #expect(try read(desk.stranger) == nil && read(desk.adopter) == "Un motunique.")
        try desk.world.perform(WithdrawAdoption(said.id, .feedback), by: desk.adopter)
        #expect(try desk.shown(to: desk.stranger).first?.feedback == nil)
        try desk.world.perform(WithdrawAdoption(said.id), by: desk.adopter)
        #expect(try desk.shown(to: desk.stranger).isEmpty)
        let left = try String(describing: DatabaseContent(of: desk.world.database))
        #expect(!left.contains("motunique") && !left.contains("nous aussi"))
        #expect(try desk.world.journal.all().map { "\($0.kind) \($0.id)" } == ["adoption \(said.id)"])
    }

    @Test(arguments: Engine.allCases)
    func `what is missing, not theirs, or may tell of somebody, is refused`(_ engine: Engine) throws {
        let desk = try AdoptionDesk(engine)
        func refusal(_ change: (inout AdoptionEntry) -> Void) -> Refusal? {
            var entry = desk.entry(.adapted, .network)
            change(&entry)
            do {
                try desk.say(entry)
                return nil
            } catch { return error as? Refusal }
        }
        #expect(refusal { $0.words.changed = "…" } == .adoption(.changedMissing))
        #expect(refusal { $0.manner = .declined } == .adoption(.reasonMissing))
        #expect(refusal { $0.adopter = .body(1) } == .adoption(.notTheirs))
        #expect(refusal { $0.adopter = .team(1) } == .adoption(.notTheirs))
        #expect(refusal { ($0.adopter, $0.rung) = (.oneself, .team) } == .adoption(.noSuchReaders))
        #expect(refusal { $0.since = "bientôt" } == .adoption(.sinceUnreadable))
        #expect(refusal { $0.place = "Ville qui n’existe pas" } == .adoption(.placeUnclear))
        #expect(refusal { $0.follow = .newSheet } == .adoption(.titleMissing))
        #expect(refusal { ($0.follow, $0.sheet) = (.ownSheet, "atelier") } == .adoption(.otherSheet))
        #expect(refusal { $0.words.kept = String(repeating: "a", count: 2_001) } == .adoption(.tooLong))
        #expect(refusal { $0.words.changed = "Appeler au 06 12 34 56 78." } == .gate(.tracesUnread))
        #expect(refusal { ($0.words.changed, $0.isRead) = ("Appeler au 06 12 34 56 78.", true) } == nil)
        #expect(refusal { ($0.words.changed, $0.rung) = ("Appeler au 06 12 34 56 78.", .team) } == nil)
        #expect(throws: Refusal.forbidden(.adoptSheet)) { try desk.say(desk.entry(.asIs), by: .anyone) }
    }

    @Test(arguments: Engine.allCases)
    func `nobody sees more of it than of the sheet, and it stays with its authors when the sheet goes`(_ engine: Engine)
        throws
    {
        let desk = try AdoptionDesk(engine)
        let said = try desk.say(desk.entry(.asIs, .network)).adoption
        try desk.world.perform(AnswerAdoption(slug: desk.slug, said.id, "Un motunique."), by: desk.keeper)
        try desk.world.perform(WithdrawSheet(slug: desk.slug, reason: "motif"))
        #expect(throws: Refusal.notFound) { try desk.world.perform(ReadAdoption(said.id), by: desk.stranger) }
        let own = try desk.world.perform(ReadAdoption(said.id), by: desk.adopter)
        #expect(own.readable.practice == nil && own.mayEdit)
        try desk.world.perform(ErasePractice(slug: desk.slug, reason: "motif"))
        let left = try desk.world.perform(ReadAdoptions(), by: desk.adopter).own
        #expect(left.map(\.adoption.id) == [said.id] && left.first?.practice == nil)
        #expect(try !String(describing: DatabaseContent(of: desk.world.database)).contains("motunique"))
    }

    @Test(arguments: Engine.allCases)
    func `with an account goes what was said in one's own name, and what was said for a body stays nobody's`(
        _ engine: Engine
    ) throws {
        let desk = try AdoptionDesk(engine)
        var own = desk.entry(.asIs, .network)
        own.adopter = .oneself
        try desk.say(own)
        let said = try desk.say(desk.entry(.adapted, .network)).adoption
        #expect(try desk.world.perform(ReadOwnData(), by: desk.adopter).adoptions.count == 2)
        try desk.world.perform(EraseAccount(desk.adopter.member?.id ?? 0))
        let left = try desk.shown(to: desk.stranger)
        #expect(left.map(\.id) == [said.id] && left.first?.member == nil)
    }
}
