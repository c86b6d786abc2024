package import Analysis
package import Exchange
internal import Secrets

/// A panel drawn by lot from two files: what the command and the page answer with.
///
/// Everything before the seed is fixed by the files, so that it can be published before the seed is revealed.
package struct PanelDraw {
    /// What was asked.
    package struct Question {
        /// Paths of the two tables.
        package var candidates: String
        package var targets: String
        /// What the two are called when something is wrong with one.
        package var names: (candidates: String, targets: String)
        package var size: Int
        package var rule = PanelRule.leximin
        package var tickets = 1_000
        package var idColumn: String?
        package var homeColumns: [String] = []
        /// Checked before anything is computed; nil for the limit of the files alone.
        package var mostCandidates: Int?
        /// What the two tables may hold.
        package var limits = TableLimits()
        /// Asked now and then while the draw is computed; once it says yes, it must do so for ever.
        package var isOver: @Sendable () -> Bool = { false }

        package init(candidates: String, targets: String, size: Int) {
            (self.candidates, self.targets, self.size) = (candidates, targets, size)
            func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
            names = (last(candidates), last(targets))
        }
    }

    /// Which of the two files a fault is in.
    package enum File: Sendable {
        case candidates
        case targets
    }

    /// Why there is no draw.
    package enum Fault: Error {
        case table(File, TableError)
        case content(File, SortitionFileError)
        case panel(PanelFault, SortitionTargets, SortitionCandidates)
    }

    package let question: Question
    package let targets: SortitionTargets
    package let candidates: SortitionCandidates
    package let problem: PanelProblem
    package let distribution: PanelDistribution
    package let lottery: PanelLottery
    /// SHA-256 of the two files, in hexadecimal digits.
    package let digests: (candidates: String, targets: String)
    /// The smallest chance when homes do not matter; nil when they were not asked for, or the time was over.
    package let smallestWithoutHomes: Double?

    /// - Throws: `Fault`.
    package init(_ question: Question) throws {
        self.question = question
        digests = (try Self.digest(question.candidates, .candidates), try Self.digest(question.targets, .targets))
        let targets = try Self.reading(.targets) {
            try SortitionTargets(TableFile(path: question.targets, limits: question.limits))
        }
        let candidates = try Self.reading(.candidates) {
            try SortitionCandidates(
                TableFile(path: question.candidates, limits: question.limits), targets, idColumn: question.idColumn,
                homeColumns: question.homeColumns)
        }
        if let most = question.mostCandidates, candidates.ids.count > most {
            throw Fault.content(.candidates, .tooManyCandidates(limit: most))
        }
        let problem = PanelProblem(
            size: question.size,
            targets: targets.features.map { feature in
                feature.values.map { PanelTarget(min: $0.min, max: $0.max, minFlex: $0.minFlex, maxFlex: $0.maxFlex) }
            }, people: candidates.answers, homes: candidates.homes)
        (self.targets, self.candidates, self.problem) = (targets, candidates, problem)
        do {
            distribution = try PanelDistribution(problem, rule: question.rule, isOver: question.isOver)
            var order = Self.stream("\(digests.candidates)\(digests.targets)/order/")
            lottery = try PanelLottery(distribution, tickets: question.tickets, order: &order)
            smallestWithoutHomes = try Self.smallestWithoutHomes(problem, question)
        } catch {
            throw Fault.panel(error, targets, candidates)
        }
    }

    /// What is published before the draw so that the seed cannot be changed: its SHA-256.
    package static func commitment(_ seed: String) -> String { Secrets.hexadecimal(Secrets.sha256(Array(seed.utf8))) }

    /// The ticket that a seed draws, from 0.
    package func ticket(_ seed: String) -> Int {
        var stream = Self.stream("\(seed)/ticket/")
        return lottery.draw(&stream)
    }

    /// Those who take the places of people who leave, drawn from the same seed.
    /// - Parameters:
    ///   - round: 1 for the first replacement; each has a draw of its own.
    ///   - declined: people who left before.
    /// - Throws: `Fault`.
    package func replacements(
        of leaving: [Int], in panel: [Int], declined: [Int], seed: String, round: Int
    ) throws -> [Int] {
        let (rest, people) = problem.replacing(leaving, of: panel, declined: declined)
        do {
            let distribution = try PanelDistribution(rest, rule: question.rule, isOver: question.isOver)
            var order = Self.stream("\(digests.candidates)\(digests.targets)/order replacement \(round)/")
            let lottery = try PanelLottery(distribution, tickets: question.tickets, order: &order)
            var stream = Self.stream("\(seed)/replacement \(round)/")
            return lottery.tickets[lottery.draw(&stream)].map { people[$0] }
        } catch {
            throw Fault.panel(error, targets, candidates)
        }
    }

    private static func smallestWithoutHomes(
        _ problem: PanelProblem, _ question: Question
    ) throws(PanelFault) -> Double? {
        guard problem.homes != nil else { return nil }
        var free = problem
        free.homes = nil
        do {
            let distribution = try PanelDistribution(free, rule: question.rule, isOver: question.isOver)
            return PanelFairness(distribution.probabilities).smallest
        } catch .stopped {
            return nil
        }
    }

    /// Block after block: SHA-256 of a label and the number of the block.
    private static func stream(_ label: String) -> PanelStream {
        PanelStream { Secrets.sha256(Array("\(label)\($0)".utf8)) }
    }

    private static func digest(_ path: String, _ file: File) throws -> String {
        do {
            return Secrets.hexadecimal(Secrets.sha256(try WholeFile.bytes(path, limit: TableLimits().bytes)))
        } catch {
            throw Fault.table(file, error)
        }
    }

    private static func reading<T>(_ file: File, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as TableError {
            throw Fault.table(file, error)
        } catch let error as SortitionFileError {
            throw Fault.content(file, error)
        }
    }
}
