import Domain
import Exchange
import Testing

@Suite struct RefusalTests {
    private func reason(_ path: String, in refusals: [ImportRefusal]) -> ImportRefusal.Reason? {
        refusals.first { $0.path == path && $0.record == "1C" }?.reason
    }

    @Test func everyProblemIsReportedAtOnceAndTheRecordIsLeftOut() throws {
        let refusals = try Sample.refusals {
            $0.replacing(["nature"], with: nil)
                .replacing(["surprise"], with: .integer(1))
                .replacing(["freins", "1", "categorie"], with: .string("crise_sanitere"))
                .replacing(["jalons", "0", "date"], with: .string("2005-13"))
                .replacing(["indicateurs", "2", "valeur"], with: .string("41"))
                .replacing(["publics", "categories"], with: .null)
        }
        #expect(refusals.count == 6)
        #expect(reason("nature", in: refusals) == .missing)
        #expect(reason("surprise", in: refusals) == .unknownField)
        #expect(
            reason("freins[1].categorie", in: refusals) == .unknownTerm("crise_sanitere", nearest: "crise_sanitaire"))
        #expect(reason("jalons[0].date", in: refusals) == .invalidDate("2005-13"))
        #expect(reason("indicateurs[2].valeur", in: refusals) == .wrongType(expected: .number))
        #expect(reason("publics.categories", in: refusals) == .wrongType(expected: .list))
    }

    @Test func aRecordThatIsRefusedLeavesTheOthers() throws {
        let records = Sample.records
        let changed = records[0].replacing(["titre"], with: .integer(3))
        let file = try PracticesFile.read(JSON.array([changed] + records.dropFirst()).encoded())
        #expect(file.drafts.count == records.count - 1)
        #expect(file.refusals.map(\.path) == ["titre"])
    }

    @Test(
        arguments: [
            (["titre"], JSON.string("a\u{0}b"), ImportRefusal.Reason.controlCharacter(0)),
            (["titre"], .string("a\u{202E}b"), .controlCharacter(0x202E)),
            (["titre"], .string("a\rb"), .controlCharacter(13)), (["titre"], .string(" \u{A0}"), .missing),
            (["titre"], .string(String(repeating: "é", count: 20_001)), .tooLong(limit: 20_000)),
            (["titre"], .null, .wrongType(expected: .text)),
            (["definition", "lignes"], .string("935-12"), .invalidNumber("935-12")),
            (["definition", "lignes"], .string("page 3"), .invalidNumber("page 3")),
            (["annee_debut"], .integer(0), .invalidDate("0")), (["annee_fin"], .integer(2015), .invalidDate("2015")),
            (["annee_debut"], .number(2016.5), .wrongType(expected: .integer)),
            (["indicateurs", "0", "valeur_max"], .integer(3), .invalidNumber("3.0")),
            (["indicateurs", "0", "comparateur"], .string("!="), .unknownTerm("!=", nearest: nil)),
            (["emergence", "rubrique_presente"], .bool(false), .contradicts("rubriques_presentes")),
            (["territoires", "0", "departement"], .string("Landes"), .contradicts("departement_code")),
            (["source", "ligne_fin"], .integer(1), .invalidNumber("1")),
            (["source", "pages"], .integer(1), .unknownField),
            (["source", "ligne_debut"], nil, .missing), (["emergence"], .array([]), .wrongType(expected: .object)),
        ] as [([String], JSON?, ImportRefusal.Reason)])
    func aValueOutOfItsRulesIsRefusedWithItsPath(
        _ path: [String], _ value: JSON?, _ expected: ImportRefusal.Reason
    ) throws {
        let refusals = try Sample.refusals { $0.replacing(path, with: value) }
        let spelled = path.reduce("") { Int($1) == nil ? ($0.isEmpty ? $1 : "\($0).\($1)") : "\($0)[\($1)]" }
        let refusal = try #require(refusals.first { $0.path == spelled }, "\(refusals)")
        if case .unknownTerm(let code, _) = expected, case .unknownTerm(let found, _) = refusal.reason {
            #expect(found == code)
        } else {
            #expect(refusal.reason == expected)
        }
    }

    @Test(arguments: PracticesKeys.all) func anyMissingKeyOfTheRecordIsRefused(_ key: String) throws {
        let refusals = try Sample.refusals { $0.replacing([key], with: nil) }
        #expect(refusals.contains { $0.path == key && $0.reason == .missing })
    }

    @Test func aRecordThatIsAllWrongIsSummedUp() throws {
        let surprises = (0..<1_000).map { JSON.Member("x\($0)", .null) }
        let file = try PracticesFile.read(JSON.array([.object(surprises)]).encoded())
        #expect(file.refusals.count == 201)
        #expect(file.refusals.last == ImportRefusal(record: "#1", path: "", reason: .more(848)))
        #expect(file.drafts.isEmpty)
    }

    @Test func twoRecordsWithOneCodeAreRefused() throws {
        let record = Sample.record("1C")
        let file = try PracticesFile.read(JSON.array([record, record]).encoded())
        #expect(file.drafts.map(\.key) == ["1C"])
        #expect(file.refusals == [ImportRefusal(record: "1C", path: "code", reason: .duplicateKey("1C"))])
    }

    @Test func aRecordWithoutCodeIsNamedByItsPlace() throws {
        let refusals = try Sample.refusals { $0.replacing(["code"], with: nil) }
        #expect(refusals == [ImportRefusal(record: "#1", path: "code", reason: .missing)])
    }

    @Test func oneFileCitesOnePublication() throws {
        let records = Sample.records
        let other = records[1].replacing(["source", "document"], with: .string("other.txt"))
        let file = try PracticesFile.read(JSON.array([records[0], other]).encoded())
        #expect(file.refusals.map(\.reason) == [.contradicts("003_97de34a9b4d02fd6.txt")])
    }

    @Test func whatIsOnlyUnusualIsAWarning() throws {
        let record = Sample.record("1C").replacing(["source", "document"], with: .string("other.txt"))
        let file = try PracticesFile.read([0xEF, 0xBB, 0xBF] + JSON.array([record]).encoded())
        #expect(file.drafts.count == 1 && file.document.code == "other.txt")
        #expect(file.warnings.first?.reason == .byteOrderMark)
        #expect(file.warnings.contains { $0.reason == .unknownDocument("other.txt") })
        #expect(file.warnings.contains { $0.path == "relations[0].cible" && $0.reason == .targetElsewhere("1A") })
    }
}

/// The 48 names of a record (practice-sheets.md, section 1.4).
enum PracticesKeys {
    static let all: [String] =
        if case .object(let members) = Sample.record("1C") { members.map(\.key) } else { [] }

    @Test static func thereAreFortyEight() { #expect(all.count == 48) }
}
