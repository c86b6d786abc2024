internal import Domain
internal import Synchronization

/// How many tries are let through, for each account and for each network address: in memory only, and never the address
/// itself, only where it falls in this process's own scattering.
final class SignInLimits: Sendable {
    /// What is tried, and how often one may.
    enum Surface: Int, Sendable, CaseIterable {
        case account, household, code, confirmation, mail, mailHousehold, request, report, reportSite, reviewCode,
            laboratory
        /// Codes of answers and of envelopes that open nothing; answers that are begun; pages of one answer.
        case answerGuess, answerBegin, answerPage
        /// One way to the provider of identities and back.
        case journey

        var rate: TokenBucket.Rate {
            switch self {
            case .account: TokenBucket.Rate(burst: 10, period: 3 * Self.minute)
            case .household: TokenBucket.Rate(burst: 60, period: 10 * Self.second)
            case .code, .confirmation: TokenBucket.Rate(burst: 5, period: 3 * Self.minute)
            case .mail: TokenBucket.Rate(burst: 3, period: 20 * Self.minute)
            case .mailHousehold: TokenBucket.Rate(burst: 30, period: Self.minute)
            case .request: TokenBucket.Rate(burst: 5, period: 12 * Self.minute)
            case .journey: TokenBucket.Rate(burst: 1, period: 60 * Self.minute)
            // A whole room of people may share one address.
            case .report, .reviewCode: TokenBucket.Rate(burst: 20, period: 3 * Self.minute)
            case .laboratory: TokenBucket.Rate(burst: 30, period: 10 * Self.second)
            // An office of 600 people shares one address, and so may a whole town behind its operator.
            case .answerGuess: TokenBucket.Rate(burst: 60, period: 10 * Self.second)
            case .answerBegin: TokenBucket.Rate(burst: 20_000, period: Self.second / 50)
            case .answerPage: TokenBucket.Rate(burst: 120, period: Self.second)
            case .reportSite: TokenBucket.Rate(burst: 120, period: 20 * Self.second)
            }
        }

        private static let second: Int64 = 1_000_000
        private static let minute = 60 * second
    }

    /// Two halves: the younger becomes the older when it is full, and what nobody tried meanwhile is forgotten.
    private struct State {
        private var young: [Int: TokenBucket] = [:]
        private var old: [Int: TokenBucket] = [:]

        mutating func change<Outcome>(_ key: Int, _ new: TokenBucket, _ body: (inout TokenBucket) -> Outcome) -> Outcome
        {
            var bucket = young[key] ?? old[key] ?? new
            let outcome = body(&bucket)
            if young.count >= SignInLimits.half && young[key] == nil {
                old = young
                young = [:]
            }
            young[key] = bucket
            return outcome
        }
    }

    /// Keys in each half of a surface, about 2 MiB for each: no crowd on one makes another forget.
    private static let half = 16_384
    private let states = Mutex([State](repeating: State(), count: Surface.allCases.count))

    /// - Returns: seconds to wait; nil when the try is let through, and counted.
    func take(_ surface: Surface, _ name: String, at now: Int64) -> Int? {
        change(surface, name, now) { bucket in
            bucket.take(at: now).map { Int(($0 + 999_999) / 1_000_000) }
        }
    }

    /// The try was right: it is not counted.
    func giveBack(_ surface: Surface, _ name: String, at now: Int64) {
        change(surface, name, now) { $0.giveBack() }
    }

    /// Throws when one of them is used up; counts all those before it.
    func require(_ tries: [(Surface, String)], at now: Int64) throws {
        for (surface, name) in tries {
            if let seconds = take(surface, name, at: now) { throw Failures.TooMany(seconds: seconds) }
        }
    }

    private func change<Outcome: Sendable>(
        _ surface: Surface, _ name: String, _ now: Int64, _ body: (inout TokenBucket) -> Outcome
    ) -> Outcome {
        let key = name.hashValue
        return states.withLock { states in
            states[surface.rawValue].change(key, TokenBucket(surface.rate, at: now), body)
        }
    }
}
