import Acts
import Domain
import TestSupport
import Testing

/// How long a wrong sign-in takes for an address that is known and for one that is not: printed for the threat model, and
/// compared by the work counted, never by a watch.
@Suite("The time of a sign-in") struct SignInTimingTests {
    private func nanoseconds(_ work: () -> Void) -> Int {
        let clock = ContinuousClock()
        let time = clock.measure(work).components
        return Int(time.seconds) * 1_000_000_000 + Int(time.attoseconds / 1_000_000_000)
    }

    @Test func `known and unknown addresses cost the same work`() throws {
        let world = try TestWorld(.sqlite)
        _ = try world.person()
        let credentials = CountingCredentials(try TestCredentials.make(isCheap: !Hostility.isLong))
        let counted = try World(
            database: world.database, files: world.files, journal: world.journal, credentials: credentials,
            ids: world.ids, now: { world.clock.now() })
        var times: [String: [Int]] = [:]
        for round in 0..<Hostility.rounds(20, long: 400) {
            for mail in ["camille@essai.example", "inconnue@essai.example"] {
                let before = credentials.counts.matches
                let signingIn = SignIn(
                    mail: mail, password: "essai numero \(round)", device: Device(userAgent: nil), isLocal: false)
                times[mail, default: []].append(nanoseconds { _ = try? signingIn.perform(by: .anyone, in: counted) })
                #expect(credentials.counts.matches == before + 1)
            }
        }
        for (mail, all) in times.sorted(by: { $0.key < $1.key }) where Hostility.isLong {
            let sorted = all.sorted()
            print(
                "sign-in \(mail): median \(sorted[sorted.count / 2] / 1_000) us, 90 % \(sorted[sorted.count * 9 / 10] / 1_000) us"
            )
        }
    }
}
