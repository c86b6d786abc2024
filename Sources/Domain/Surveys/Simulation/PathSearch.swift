/// Goes through all ways at once: two ways are the same when the same questions are asked.
///
/// Ways are kept together as long as what may still be asked of them is the same. As in `ReachSearch`, the work grows
/// with what is needed at once, and stops at a limit.
struct PathSearch {
    static let limit = 50_000

    enum Outcome {
        case found(SurveyPaths)
        /// Nobody follows that branch.
        case never
        case tooMany([Int])
    }

    /// Ways whose statements can stand in the same manners.
    private struct Bundle {
        var count: UInt64?
        var least: Trail
        var most: Trail
    }

    private final class Link: Sendable {
        let rank: Int
        let before: Link?

        init(_ rank: Int, _ before: Link?) {
            self.rank = rank
            self.before = before
        }
    }

    private struct Trail {
        var seconds = 0
        var last: Link?

        func adding(_ rank: Int, _ seconds: Int) -> Trail {
            Trail(seconds: self.seconds + seconds, last: Link(rank, last))
        }
    }

    private struct Wanted {
        let rank: Int
        let yes: Int?
        let no: [Int]
    }

    /// In the order they were made, so that of two ways as long the same one is always told.
    private struct Bundles {
        private(set) var all: [(states: Set<AtomBits>, bundle: Bundle)] = []
        private var places: [Set<AtomBits>: Int] = [:]

        var states: Int { all.reduce(0) { $0 + $1.states.count } }

        mutating func join(_ bundle: Bundle, to states: Set<AtomBits>) {
            guard let place = places[states] else {
                places[states] = all.count
                all.append((states, bundle))
                return
            }
            let known = all[place].bundle
            all[place].bundle.count = known.count.flatMap { one in
                bundle.count.flatMap { other in
                    let (sum, isTooMuch) = one.addingReportingOverflow(other)
                    return isTooMuch ? nil : sum
                }
            }
            if bundle.least.seconds < known.least.seconds { all[place].bundle.least = bundle.least }
            if bundle.most.seconds > known.most.seconds { all[place].bundle.most = bundle.most }
        }
    }

    private let model: SurveyModel
    private let seconds: [Int]
    /// Ranks, those that decide before those that they decide.
    private let order: [Int]
    /// Of each question, the statements that something after it in that order reads.
    private let live: [AtomBits]
    private let all: AtomBits
    /// What must hold, and what must not, once the question that makes branches is answered.
    private let wanted: Wanted?

    /// - Parameters:
    ///   - seconds: that each question takes.
    ///   - branch: the rank of a branch; -1 for who is in none; nil for everybody.
    init(_ model: SurveyModel, seconds: [Int], branch: Int? = nil) {
        self.model = model
        self.seconds = seconds
        order = Self.order(model)
        var needed = model.none
        var live = model.steps.map { _ in model.none }
        for rank in order.reversed() {
            live[rank] = needed
            for part in model.steps[rank].parts { needed.formUnion(part.reads) }
            if model.steps[rank].isEnrichment { needed.insert(model.goesOn) }
        }
        self.live = live
        all = needed
        wanted = branch.flatMap { Self.wanted($0, in: model) }
    }

    /// What is asked does not depend on the order in which it is gone through, if what decides comes before what it decides:
    /// so a question is followed at once by all that waits for no other, and less is held at once.
    private static func order(_ model: SurveyModel) -> [Int] {
        let subjects = model.steps.map { $0.parts.reduce(into: Set<Int>()) { $0.formUnion($1.subjects) } }
        var order: [Int] = []
        var left = Array(model.steps.indices)
        var done: Set<Int> = []
        while let first = left.first {
            let next = left.first { !subjects[$0].isEmpty && subjects[$0].isSubset(of: done) } ?? first
            order.append(next)
            done.insert(next)
            left.removeAll { $0 == next }
        }
        return order
    }

    private static func wanted(_ branch: Int, in model: SurveyModel) -> Wanted? {
        let deciding = model.branches.first.flatMap { model.atoms[$0.atom].subject }
        guard let rank = model.steps.firstIndex(where: { $0.question.code == deciding }) else { return nil }
        let atoms = model.branches.map(\.atom)
        return atoms.indices.contains(branch)
            ? Wanted(rank: rank, yes: atoms[branch], no: []) : Wanted(rank: rank, yes: nil, no: atoms)
    }

    func run(_ classes: inout AnswerClasses) -> Outcome {
        var start: Set<AtomBits> = []
        for isGoingOn in [true, false] where isGoingOn || all.contains(model.goesOn) {
            var bits = model.none
            if isGoingOn { bits.insert(model.goesOn) }
            start.insert(bits.intersection(all))
        }
        var bundles = Bundles()
        bundles.join(Bundle(count: 1, least: Trail(), most: Trail()), to: start)
        for rank in order {
            guard let own = ownClasses(rank, &classes) else { return .tooMany([rank]) }
            guard classes.allows(bundles.states * own.count) else { return .tooMany(about(live[rank])) }
            bundles = after(rank, own, bundles)
            if bundles.states > Self.limit { return .tooMany(about(live[rank])) }
        }
        guard let end = bundles.all.first?.bundle else { return .never }
        return .found(SurveyPaths(count: end.count, shortest: path(end.least), longest: path(end.most)))
    }

    private func ownClasses(_ rank: Int, _ classes: inout AnswerClasses) -> [AnswerClasses.Class]? {
        guard let wanted, wanted.rank == rank else { return classes.of(rank, telling: live[rank]) }
        var mask = live[rank]
        for branch in model.branches { mask.insert(branch.atom) }
        return classes.of(rank, telling: mask)?.filter { one in
            wanted.yes.map(one.bits.contains) ?? true && !wanted.no.contains(where: one.bits.contains)
        }
    }

    private func after(_ rank: Int, _ classes: [AnswerClasses.Class], _ bundles: Bundles) -> Bundles {
        let step = model.steps[rank]
        let isBranching = wanted?.rank == rank
        var next = Bundles()
        for (states, bundle) in bundles.all {
            var (asked, left): (Set<AtomBits>, Set<AtomBits>) = ([], [])
            for bits in states {
                if step.isAsked(bits), !step.isEnrichment || bits.contains(model.goesOn) {
                    for one in classes { asked.insert(bits.union(one.bits).intersection(live[rank])) }
                } else if !isBranching || wanted?.yes == nil {
                    left.insert(bits.intersection(live[rank]))
                }
            }
            if !asked.isEmpty {
                var longer = bundle
                longer.least = bundle.least.adding(rank, seconds[rank])
                longer.most = bundle.most.adding(rank, seconds[rank])
                next.join(longer, to: asked)
            }
            if !left.isEmpty { next.join(bundle, to: left) }
        }
        return next
    }

    private func path(_ trail: Trail) -> SurveyPaths.Path {
        var ranks: [Int] = []
        var link = trail.last
        while let one = link {
            ranks.append(one.rank)
            link = one.before
        }
        let codes = ranks.sorted().map { model.steps[$0].question.code }
        return SurveyPaths.Path(questions: codes, seconds: trail.seconds)
    }

    private func about(_ bits: AtomBits) -> [Int] {
        model.steps.indices.filter { model.steps[$0].atoms.contains(where: bits.contains) }
    }
}
