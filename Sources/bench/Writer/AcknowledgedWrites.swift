internal import Acts
internal import Domain
internal import Synchronization

/// Writes that never end, each acknowledged on the standard output once it is durable: for the tests that kill it.
///
/// `bench write --data DIR [--database ADDRESS] [--threads N] [--from N]`. Thread t brings the sheet `kill-t` in again
/// and again, each time with the next number in its title and in every text, and every fourth time withdraws it and
/// makes it public again. "ack t n" says that revision n of `kill-t` is stored.
struct AcknowledgedWrites {
    private let options: WriterOptions

    init(_ words: ArraySlice<String>) throws(BenchFault) { options = try WriterOptions(words) }

    func run() throws -> Int32 {
        let instance = try BenchInstance(options.data, database: options.database)
        let failure = Mutex<String?>(nil)
        let start = options.first
        ServerThreads.run(options.threads) { thread in
            do {
                for number in start... { try Self.write(thread, number, in: instance.world) }
            } catch {
                failure.withLock { $0 = String(describing: error) }
            }
        }
        Terminal.say("bench: \(failure.withLock { $0 } ?? "ended")")
        return 1
    }

    private static func write(_ thread: Int, _ number: Int, in world: World) throws {
        let original = Array("{\"thread\":\(thread),\"revision\":\(number)}".utf8)
        _ = try ImportPractices(
            GivenPractices(document, drafts: [draft(thread, number)]), original: ImportOriginal(original),
            isDryRun: false
        ).perform(by: .instanceOperator, in: world)
        Terminal.answer("ack \(thread) \(number)\n")
        if number.isMultiple(of: 4) { try takeBack("coupure-\(thread)-revision-\(number)", in: world) }
    }

    /// A writer that was killed between the two acts left its sheet withdrawn.
    private static func takeBack(_ slug: String, in world: World) throws {
        do {
            _ = try WithdrawSheet(slug: slug, reason: "test").perform(by: .instanceOperator, in: world)
        } catch Refusal.nothingToDo {}
        _ = try PublishSheet(slug: slug).perform(by: .instanceOperator, in: world)
    }

    static let document = SourceDocument(
        code: "kill", title: "Essai de coupure", publisher: "Essaim", year: nil, address: nil, locatorUnit: "line")

    private static func draft(_ thread: Int, _ number: Int) -> PracticeDraft {
        let fields = [
            ("identity", "subtitle"), ("public", "public"), ("emergence", "emergence"), ("description", "definition"),
            ("description", "description"),
        ]
        let facts = fields.map { section, field in
            var fact = Fact(item: field, section: section, field: field, position: 0)
            fact.text = "revision \(number)"
            return fact
        }
        return PracticeDraft(key: "kill-\(thread)", title: "Coupure \(thread) révision \(number)", facts: facts)
    }
}
