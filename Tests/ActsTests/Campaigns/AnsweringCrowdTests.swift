import Acts
import Domain
import SQL
import Storage
import Synchronization
import TestSupport
import Testing

/// Many people who answer at the same moment.
@Suite struct AnsweringCrowdTests {
    @Test(arguments: Engine.allCases)
    func `counts are those of the answers, whoever answers at the same moment`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        try survey.world.perform(AddRelay(slug: survey.slug, name: "Accueil", branch: nil, mail: ""), by: survey.lead)
        let relay = try #require(
            try survey.world.perform(ReadLedCampaign(slug: survey.slug), by: survey.lead).relays.first?.relay)
        let failures = Mutex<[String]>([])
        onThreads(8) { thread in
            do {
                for number in 0..<12 {
                    let code = try survey.answer(
                        number.isMultiple(of: 2) ? "worker" : "person",
                        by: number.isMultiple(of: 3) ? .relay(relay.token) : .open)
                    guard number.isMultiple(of: 4) else { continue }
                    let act = WithdrawAnswer(slug: survey.slug, code: code, alsoContact: false)
                    _ = try survey.world.perform(act, by: .anyone)
                }
            } catch {
                failures.withLock { $0.append("\(thread): \(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try survey.counts(.channel) == ["online": .of(96, 72, 24)])
        #expect(try survey.counts(.branch) == ["pros": .of(0, 24, 0), "concerned": .of(0, 48, 0)])
        #expect(try survey.counts(.relay) == [String(relay.id): .of(32, 0, 0)])
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response WHERE state = 'submitted'") == 72)
        // In parts, so that they do not wait for each other.
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_count WHERE kind = 'channel'") > 1)
    }

    @Test(arguments: Engine.allCases)
    func `one code used from many places at once begins, sends and takes back one answer`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let envelope = try #require(
            try survey.world.perform(DrawCodes(slug: survey.slug, count: 1, relay: nil), by: survey.lead).first)
        let code = survey.code()
        let failures = Mutex<[String]>([])
        func together(_ work: @escaping @Sendable () throws -> Void) {
            onThreads(8) { _ in
                do { try work() } catch { failures.withLock { $0.append("\(error)") } }
            }
        }
        together { try survey.begin(.envelope(envelope), code) }
        together { try survey.save(code, "who", ["who": .choice("worker")]) }
        try survey.save(code, "known", ["known": .choice("yes")])
        together { try survey.submit(code) }
        #expect(try survey.counts(.channel) == ["online": .of(1, 1, 0)])
        #expect(try survey.number("SELECT SUM(is_used) FROM campaign_code") == 1)
        let withdrawn = Mutex(0)
        together {
            let act = WithdrawAnswer(slug: survey.slug, code: code, alsoContact: true)
            if try survey.world.perform(act, by: .anyone) { withdrawn.withLock { $0 += 1 } }
        }
        #expect(failures.withLock { $0 } == [] && withdrawn.withLock { $0 } == 1)
        #expect(try survey.counts(.channel) == ["online": .of(1, 0, 1)])
    }

    @Test(arguments: Engine.allCases)
    func `an envelope opened by many at once begins one answer`(_ engine: Engine) throws {
        let survey = try AnsweredSurvey(engine)
        let envelope = try #require(
            try survey.world.perform(DrawCodes(slug: survey.slug, count: 1, relay: nil), by: survey.lead).first)
        let refused = Mutex<[Refusal]>([])
        onThreads(8) { _ in
            do {
                try survey.begin(.envelope(envelope))
            } catch {
                refused.withLock { $0.append(error as? Refusal ?? .notFound) }
            }
        }
        #expect(refused.withLock { $0 } == Array(repeating: .survey(.codeUsed), count: 7))
        #expect(try survey.counts(.channel) == ["online": .of(1, 0, 0)])
        #expect(try survey.number("SELECT COUNT(*) FROM campaign_response") == 1)
    }
}
