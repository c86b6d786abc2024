import Acts
import Domain
import Storage
import TestSupport

/// One sheet for each object of the walk, made for one act.
struct WalkShelf {
    private var slugs: [WalkObject: String] = [:]

    init(_ world: TestWorld, prefix: String) throws {
        let titled = { (object: WalkObject) in "\(prefix) \(object)" }
        let objects = WalkObject.all.filter { $0 != .absent }
        let keys = objects.map { "\(prefix)/\($0)" }
        let drafts = zip(keys, objects).map { Drafts.practice($0, titled($1)) }
        let first = try world.bring(drafts)
        for (object, entry) in zip(objects, first.entries) { slugs[object] = entry.slug }
        let renamed = zip(keys, objects).filter { $1 == .former || $1 == .formerOfHidden }
        let second = try world.bring(renamed.map { Drafts.practice($0, titled($1) + " bis") })
        for case (.placed(let rung, let state), let slug) in slugs { try world.place(slug, rung: rung, state: state) }
        try world.place(second.entries[renamed[0].1 == .former ? 1 : 0].slug, rung: .network)
        try world.perform(WithdrawSheet(slug: slug(of: .takenBack), reason: "motif"))
        try world.perform(ErasePractice(slug: slug(of: .erased), reason: "motif"))
    }

    func slug(of object: WalkObject) -> String { slugs[object] ?? "une-adresse-jamais-donnee" }
}
