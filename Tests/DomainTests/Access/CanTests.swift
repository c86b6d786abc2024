import Domain
import TestSupport
import Testing

/// `can` is compared with the sentences for everybody, on every sheet there can be.
@Suite struct CanTests {
    private static let place = CastPlace(body: 7, otherBody: 70, team: 8, place: 3, around: 4, elsewhere: 5)
    private static let practice: Int64 = 100

    private static func id(_ person: Cast) -> Int64 { 1_000 + Int64(Cast.allCases.firstIndex(of: person) ?? 0) }

    /// Each of them, as far as this one sheet is concerned.
    private static func viewer(_ person: Cast, _ sheet: CastSheet? = nil) -> Viewer {
        switch person {
        case .anyone: return .anyone
        case .instanceOperator: return .instanceOperator
        default:
            let role = sheet.flatMap { person.role(on: $0.care) }.flatMap { Grant($0, .practice(practice)) }
            return .member(
                Member(
                    id: id(person), grants: Set(person.grants(place) + [role].compactMap(\.self)),
                    organisations: Set(person.bodies(place)), teams: Set(person.teams(place)),
                    isConfirmed: person.isConfirmed))
        }
    }

    private static func access(_ sheet: CastSheet) -> SheetAccess {
        var access = SheetAccess(
            rung: sheet.rung, state: sheet.state, practice: practice,
            bearer: sheet.care == .carried ? place.body : nil, team: sheet.care == .carried ? place.team : nil,
            keepers: Set(Cast.allCases.filter { $0.role(on: sheet.care) != nil }.map(id)),
            territories: [place.place, place.around],
            proposal: sheet.isProposed ? SheetAccess.Proposal(rung: .everyone, member: id(.delegate)) : nil)
        access.cosigners = Set(Cast.allCases.filter { $0.cosigning(sheet.care) == .signed }.map(id))
        access.invited = Set(Cast.allCases.filter { $0.cosigning(sheet.care) == .invited }.map(id))
        return access
    }

    @Test(arguments: Cast.allCases) func onEverySheetEverybodyMayDoWhatTheSentencesSay(_ person: Cast) {
        for sheet in CastSheet.all {
            let (viewer, access) = (Self.viewer(person, sheet), Self.access(sheet))
            for act in Act.allCases {
                guard let expected = Sentences.mayDo(act, person, sheet) else { continue }
                #expect(can(viewer, act, on: access) == expected, "\(person) \(act) on \(sheet)")
            }
        }
    }

    @Test(arguments: Cast.allCases) func onTheInstanceEverybodyMayDoWhatTheSentencesSay(_ person: Cast) {
        for act in Act.allCases {
            guard let expected = Sentences.mayDo(act, person) else { continue }
            #expect(can(Self.viewer(person), act, on: nil) == expected, "\(person) \(act)")
        }
    }

    @Test(arguments: Cast.allCases) func onABodyEverybodyMayDoWhatTheSentencesSay(_ person: Cast) {
        for isForEditors in [false, true] {
            let body = BodyAccess(
                id: Self.place.body, territories: [Self.place.place, Self.place.around], isForEditors: isForEditors)
            for act in Act.allCases {
                guard let expected = Sentences.mayDoOnBody(act, person, isForEditors: isForEditors) else { continue }
                #expect(can(Self.viewer(person), act, to: .body(body)) == expected, "\(person) \(act)")
            }
        }
    }

    @Test(arguments: Cast.allCases) func onASurveyEverybodyMayDoWhatTheSentencesSay(_ person: Cast) {
        let body = BodyAccess(id: Self.place.body, territories: [Self.place.place, Self.place.around])
        let survey = CampaignAccess(
            id: 9, bodies: [body], collectors: [Self.id(Sentences.seated.collector)],
            analysts: [Self.id(Sentences.seated.analyst)])
        for act in Act.allCases {
            guard let expected = Sentences.mayDoOnCampaign(act, person) else { continue }
            #expect(can(Self.viewer(person), act, to: .campaign(survey)) == expected, "\(person) \(act)")
        }
    }

    @Test func everyActIsDoneToOneKindOfThing() {
        let sheet = CastSheet.all[0]
        for act in Act.allCases {
            let targets = [
                Sentences.mayDo(act, .anyone) == nil ? nil : PermissionRule.Target.instance,
                Sentences.mayDoOnBody(act, .anyone, isForEditors: false) == nil ? nil : .body,
                Sentences.mayDo(act, .anyone, sheet) == nil ? nil : .sheet,
                Sentences.mayDoOnCampaign(act, .anyone) == nil ? nil : .campaign,
            ].compactMap(\.self)
            #expect(targets == [act.rule.target], "\(act)")
            #expect(!act.rule.holders.isEmpty)
        }
        #expect(Set(Act.allCases.map(\.rawValue)).count == Act.allCases.count)
    }

    @Test(arguments: Cast.allCases.filter { $0 != .instanceOperator })
    func whatMayNotBeSeenIsHiddenAndWhatMayBeSeenIsRefused(_ person: Cast) {
        for sheet in CastSheet.all {
            for act in Act.allCases where act.rule.target == .sheet {
                let found = decide(Self.viewer(person, sheet), act, on: .sheet(Self.access(sheet)))
                #expect((found == .hidden) == !Sentences.sees(person, sheet), "\(person) \(act) \(sheet)")
            }
        }
    }

    @Test func whoAskedForAWiderRungNeverAgreesToIt() throws {
        let sheet = CastSheet.all.first {
            $0.rung == .network && $0.state == .published && $0.care == .alone && $0.isProposed
        }
        var access = Self.access(try #require(sheet))
        #expect(can(Self.viewer(.editorHere), .decideSharing, on: access))
        access.proposal = SheetAccess.Proposal(rung: .everyone, member: Self.id(.editorHere))
        #expect(!can(Self.viewer(.editorHere), .decideSharing, on: access))
    }

    @Test func aDangerousActAsksAgainWhoIsThere() {
        let dangerous: Set<Act> = [
            .grantRole, .appointCoordinator, .closeAccount, .erasePractice, .exportAll, .importAll, .backup, .restore,
            .eraseAccount, .createToken, .eliminate, .editOwnCredentials, .freezeCampaign, .readContacts,
        ]
        #expect(Set(Act.allCases.filter(\.isDangerous)) == dangerous)
        #expect(decide(Self.viewer(.administrator), .grantRole, on: .instance) == .unconfirmed)
        #expect(decide(Self.viewer(.confirmedAdministrator), .grantRole, on: .instance) == .granted)
        #expect(decide(Self.viewer(.administrator), .inviteMember, on: .instance) == .granted)
        #expect(decide(.instanceOperator, .grantRole, on: .instance) == .granted)
        #expect(decide(Self.viewer(.plain), .grantRole, on: .instance) == .refused)
    }

    @Test func noRoleOfAnInstanceGivesSight() {
        for person in [Cast.administrator, .confirmedAdministrator, .coordinatorEverywhere] {
            #expect(Self.viewer(person).audiences == [.everyone, .network, .member(Self.id(person))])
        }
        #expect(Viewer.instanceOperator.audiences == Viewer.anyone.audiences)
    }

    @Test func viewersHaveNamesOfTheirOwnInTheLog() {
        #expect(Viewer.anyone.auditName == "anyone" && Viewer.instanceOperator.auditName == "operator")
        #expect(Self.viewer(.plain).auditName == "member:\(Self.id(.plain))")
    }
}
