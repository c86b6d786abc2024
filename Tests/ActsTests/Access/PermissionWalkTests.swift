import Acts
import Domain
import Storage
import TestSupport
import Testing

/// Role by act by object: each is done for real, and answers what the sentences say.
@Suite struct PermissionWalkTests {
    /// What reading an address answers to a visitor or the operator: sight comes from the sheet, never from the role.
    private static func reading(_ object: WalkObject) -> WalkOutcome {
        switch object {
        case .placed(.everyone, .published): .done
        case .placed: .notFound
        case .takenBack: .gone
        case .former: .moved
        case .formerOfHidden, .erased, .absent: .notFound
        }
    }

    /// A visitor acts on nothing: what they may read refuses, what they may not read is not there.
    private static func refused(_ object: WalkObject) -> WalkOutcome {
        switch reading(object) {
        case .done, .moved: .forbidden
        default: .notFound
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

    private static func expected(_ act: Act, _ viewer: Viewer, _ object: WalkObject) -> WalkOutcome? {
        let isOperator = viewer == .instanceOperator
        return switch act {
        case .seeSheet: reading(object)
        case .withdrawSheet: isOperator ? withdrawing(object) : refused(object)
        case .publishSheet: isOperator ? publishing(object) : refused(object)
        case .erasePractice: isOperator ? erasing(object) : .forbidden
        default: nil
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
            default: break
            }
        }
        return isMoved ? .moved : outcome
    }

    @Test(arguments: Engine.allCases) func whatAnAddressMayLeadToAnswersItsTable(_ engine: Engine) throws {
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

    /// What a visitor gets from an act that is on no sheet they may read.
    private static func visitor(_ act: Act) -> WalkOutcome {
        switch act {
        case .seeCommons: .done
        // Whoever has the link may; this visitor has none that works.
        case .unsubscribe: .notFound
        default:
            AccountActs.visitors[act] ?? ReportActs.visitors[act] ?? ReplyActs.visitors[act]
                ?? InquiryActs.visitors[act] ?? ReviewActs.visitors[act] ?? CampaignActs.visitors[act]
                ?? (act.rule.target == .instance ? .forbidden : .notFound)
        }
    }

    /// Acts that are not on one sheet, in a folder and a database of their own.
    @Test func actsOnTheInstanceAreRefusedToVisitorsAndDoneByWhoeverMay() throws {
        let doing = try InstanceActs(.sqlite)
        for act in Act.allCases where act.rule.target != .sheet && act != .decideClaim {
            let before = try DatabaseContent(of: doing.world.database)
            #expect(WalkOutcome { try doing.perform(act, by: .anyone) } == Self.visitor(act), "\(act)")
            #expect(try DatabaseContent(of: doing.world.database) == before)
            #expect(WalkOutcome { try doing.perform(act) } == .done, "\(act)")
        }
    }

    @Test func refusedWorkLeavesNothingOnDisk() throws {
        let doing = try InstanceActs(.sqlite)
        for act in Act.allCases where act != .seeSheet {
            let found = WalkOutcome { try doing.perform(act, by: .anyone) }
            #expect(found == (act == .erasePractice ? .forbidden : Self.visitor(act)), "\(act)")
        }
        #expect(try doing.world.files.hashes() == [])
        #expect(try doing.world.journal.all() == [])
        #expect(doing.made == [])
    }

    /// Each person of the cast tries each act on a whole instance or a body.
    @Test(arguments: Cast.allCases) func everybodyTriesWhatIsNotOnASheet(_ person: Cast) throws {
        let cast = try CastWorld(.sqlite, [])
        for act in Act.allCases where act.rule.target != .sheet {
            guard
                let may = Sentences.mayDo(act, person)
                    ?? Sentences.mayDoOnBody(act, person, isForEditors: false)
            else { continue }
            let object: ActObject =
                act.rule.target == .body
                ? .body(BodyAccess(id: cast.place.body, territories: [cast.place.place, cast.place.around]))
                : .instance
            let isUnconfirmed = act.isDangerous && !person.isConfirmed
            let expected: Decision = may ? (isUnconfirmed ? .unconfirmed : .granted) : .refused
            #expect(decide(cast.viewer(person), act, on: object) == expected, "\(person) \(act)")
        }
    }
}
