import Acts
import Domain
import Storage
import TestSupport
import Testing

/// Role by act by object: each is done for real, and answers what the tables of this file say.
@Suite struct PermissionWalkTests {
    /// What reading an address answers, whoever asks among today's viewers: sight comes from the sheet, never from the
    /// role, so the operator has no column here.
    private static func reading(_ object: WalkObject) -> WalkOutcome {
        switch object {
        case .placed(.everyone, .published): .done
        case .placed: .notFound
        case .takenBack: .gone
        case .former: .moved
        case .formerOfHidden, .erased, .absent: .notFound
        }
    }

    private static func withdrawing(_ object: WalkObject) -> WalkOutcome {
        guard let state = object.state else { return .notFound }
        return state == .published ? .done : .nothingToDo(state)
    }

    private static func publishing(_ object: WalkObject) -> WalkOutcome {
        guard let state = object.state else { return .notFound }
        return state == .withdrawn ? .done : .nothingToDo(state)
    }

    private static func erasing(_ object: WalkObject) -> WalkOutcome { object.state == nil ? .notFound : .done }

    /// No default: a new act or a new viewer does not compile before its answer is decided. nil: not on one sheet.
    private static func expected(_ act: Act, _ viewer: Viewer, _ object: WalkObject) -> WalkOutcome? {
        switch (act, viewer) {
        case (.seeSheet, .anyone), (.seeSheet, .instanceOperator): reading(object)
        case (.withdrawSheet, .anyone), (.publishSheet, .anyone), (.erasePractice, .anyone): .forbidden
        case (.withdrawSheet, .instanceOperator): withdrawing(object)
        case (.publishSheet, .instanceOperator): publishing(object)
        case (.erasePractice, .instanceOperator): erasing(object)
        case (.importPractices, _), (.exportAll, _), (.importAll, _), (.backup, _), (.restore, _), (.seeJobs, _),
            (.seeCommons, _), (.editVocabulary, _), (.editWords, _), (.importTerritories, _), (.importBoundaries, _),
            (.editOrganisation, _), (.undoImport, _), (.mergePractices, _), (.editCollections, _),
            (.loadDemo, _), (.removeDemo, _):
            nil
        }
    }

    private func perform(_ act: Act, _ slug: String, _ viewer: Viewer, _ world: TestWorld) -> WalkOutcome {
        var isMoved = false
        let outcome = WalkOutcome {
            switch act {
            case .seeSheet:
                if case .moved = try world.perform(ReadSheet(slug: slug), by: viewer) { isMoved = true }
            case .withdrawSheet: try world.perform(WithdrawSheet(slug: slug, reason: "motif"), by: viewer)
            case .publishSheet: try world.perform(PublishSheet(slug: slug), by: viewer)
            case .erasePractice: try world.perform(ErasePractice(slug: slug, reason: "motif"), by: viewer)
            case .importPractices, .exportAll, .importAll, .backup, .restore, .seeJobs, .seeCommons, .editVocabulary,
                .editWords, .importTerritories, .importBoundaries, .editOrganisation, .undoImport, .mergePractices,
                .editCollections, .loadDemo, .removeDemo:
                break
            }
        }
        return isMoved ? .moved : outcome
    }

    @Test(arguments: Engine.allCases) func everyActOnEverySheetAnswersItsTable(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let acts = Act.allCases.filter { Self.expected($0, .anyone, .absent) != nil }
        #expect(acts.count == 4)
        for act in acts {
            let shelf = try WalkShelf(world, prefix: act.rawValue)
            for viewer in [Viewer.anyone, .instanceOperator] {
                let before = try DatabaseContent(of: world.database)
                for object in WalkObject.all {
                    let found = perform(act, shelf.slug(of: object), viewer, world)
                    #expect(found == Self.expected(act, viewer, object), "\(viewer) \(act) \(object)")
                }
                let after = try DatabaseContent(of: world.database)
                #expect((after == before) == (viewer == .anyone || !act.writes))
            }
        }
    }

    /// What a visitor gets from an act on the whole instance.
    private static func visitor(_ act: Act) -> WalkOutcome { act == .seeCommons ? .done : .forbidden }

    /// Acts on the whole instance, in a folder and a database of their own.
    @Test func actsOnTheInstanceAreTheOperatorsOnly() throws {
        let doing = try InstanceActs(.sqlite)
        for act in Act.allCases where Self.expected(act, .anyone, .absent) == nil {
            let before = try DatabaseContent(of: doing.world.database)
            #expect(WalkOutcome { try doing.perform(act, by: .anyone) } == Self.visitor(act), "\(act)")
            #expect(try DatabaseContent(of: doing.world.database) == before)
            #expect(WalkOutcome { try doing.perform(act, by: .instanceOperator) } == .done, "\(act)")
        }
    }

    @Test func refusedWorkLeavesNothingOnDisk() throws {
        let doing = try InstanceActs(.sqlite)
        for act in Act.allCases where act != .seeSheet {
            #expect(WalkOutcome { try doing.perform(act, by: .anyone) } == Self.visitor(act))
        }
        #expect(try doing.world.files.hashes() == [])
        #expect(try doing.world.journal.all() == [])
        #expect(doing.made == [])
    }
}
