internal import Acts
internal import Domain
internal import Synchronization

/// Saves of a section that never end, each acknowledged once it is durable: for the tests that kill it.
///
/// `bench save --data DIR [--database ADDRESS] [--threads N] [--from N]`. Thread t writes the need of the sheet `kill-t`
/// as an editor does, with the next number in its words and in the key of the form; "ack t n" says that save n is in the
/// history. Each save is sent twice, as a browser that lost the answer would.
struct AcknowledgedSaves {
    private static let section = "emergence"
    private let options: WriterOptions

    init(_ words: ArraySlice<String>) throws(BenchFault) { options = try WriterOptions(words) }

    func run() throws -> Int32 {
        let instance = try BenchInstance(options.data, database: options.database)
        let failure = Mutex<String?>(nil)
        let start = options.first
        let slugs = try (0..<options.threads).map { try Self.sheet($0, in: instance.world) }
        ServerThreads.run(options.threads) { thread in
            do {
                for number in start... { try Self.save(thread, number, slugs[thread], in: instance.world) }
            } catch {
                failure.withLock { $0 = String(describing: error) }
            }
        }
        Terminal.say("bench: \(failure.withLock { $0 } ?? "ended")")
        return 1
    }

    /// The sheet of a thread, brought in by its first life.
    private static func sheet(_ thread: Int, in world: World) throws -> String {
        let slug = "coupure-\(thread)"
        if (try? ReadSheet(slug: slug).perform(by: .anyone, in: world)) != nil { return slug }
        let draft = PracticeDraft(key: "kill-\(thread)", title: "Coupure \(thread)", facts: [])
        let original = Array("{\"thread\":\(thread)}".utf8)
        _ = try ImportPractices(
            GivenPractices(AcknowledgedWrites.document, drafts: [draft]), original: ImportOriginal(original),
            isDryRun: false
        ).perform(by: .instanceOperator, in: world)
        return slug
    }

    private static func save(_ thread: Int, _ number: Int, _ slug: String, in world: World) throws {
        guard let grant = Grant(.editor, .instance) else { throw BenchFault.usage("editor") }
        let editor = Viewer.member(Member(id: 1, grants: [grant]))
        let typed = TypedSection(
            lines: [TypedLine(item: "+1", field: "problem", values: [.text: "Enregistrement \(number)."])])
        let there = try ReadSection(slug: slug, section: section).perform(by: editor, in: world)
        let act = SaveSection(
            slug: slug, section: section, typed, base: there.revision, saveID: "kill-\(thread)-\(number)")
        for _ in 0..<2 {
            guard case .saved = try act.perform(by: editor, in: world) else { throw BenchFault.usage("not saved") }
        }
        Terminal.answer("ack \(thread) \(number)\n")
    }
}
