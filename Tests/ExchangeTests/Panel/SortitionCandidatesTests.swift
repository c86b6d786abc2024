import Exchange
import TestSupport
import Testing

@Suite struct SortitionCandidatesTests {
    @Test func `answers are the values of the targets, whatever capitals and blanks`() throws {
        let candidates = try SortitionSample().candidates()
        #expect(candidates.ids == ["ann", "bob", "cid"] && candidates.idColumn == "id")
        #expect(candidates.answers == [[0, 1], [1, 0], [1, 1]] && candidates.homes == nil)
    }

    @Test func `people of one address live together, those without an address alone`() throws {
        #expect(try SortitionSample().candidates(homes: ["home"]).homes == [0, 0, nil])
        let two =
            "id,gender,age,road,zip\n1,male,40+,A road,1\n2,male,40+,a ROAD,1\n3,male,40+,A road,2\n4,male,40+,,\n"
        #expect(
            try SortitionSample(SortitionSample.targets, two).candidates(homes: ["road", "zip"]).homes == [
                0, 0, 1, nil,
            ])
    }

    @Test func `without a column of identifiers people are called by their rank`() throws {
        let sample = try SortitionSample(SortitionSample.targets, "gender,age\nfemale,40+\n\nmale,40+\n")
        let candidates = try sample.candidates()
        #expect(candidates.ids == ["1", "2"] && candidates.idColumn == nil)
    }

    @Test func `what is wrong is said with its line and its column`() throws {
        func fault(_ candidates: String, id: String? = nil, homes: [String] = []) throws -> SortitionFileError? {
            try SortitionSample(SortitionSample.targets, candidates).fault(id: id, homes: homes)
        }
        let head = "id,gender,age\n"
        #expect(try fault(head) == .noCandidates)
        #expect(try fault("id,gendre,age\n1,male,40+\n") == .missingColumn("gender", nearest: "gendre"))
        #expect(try fault("id,genders,age\n1,male,40+\n") == .missingColumn("gender", nearest: "genders"))
        #expect(try fault(head + "1,mal,40+\n") == .unknownValue("mal", column: "gender", line: 2, nearest: "male"))
        #expect(try fault(head + "1,NaN,40+\n") == .unknownValue("NaN", column: "gender", line: 2, nearest: nil))
        #expect(try fault(head + "1,male\n") == .emptyCell(column: "age", line: 2))
        #expect(try fault(head + ",male,40+\n") == .emptyCell(column: "id", line: 2))
        #expect(try fault(head + "1,male,40+\n1,male,40+\n") == .repeatedID("1", line: 3, first: 2))
        #expect(try fault(head + "1,male,40+\n", id: "name") == .missingColumn("name", nearest: nil))
        #expect(try fault(head + "1,male,40+\n", homes: ["address"]) == .missingColumn("address", nearest: nil))
        #expect(try fault("id,gender,Gender,age\n1,male,male,40+\n") == .repeatedColumn("Gender", line: 1))
    }

    @Test func `those drawn are written as they were, with the chances and the tickets of all`() throws {
        let result = SortitionResult(try SortitionSample().candidates())
        func text(_ write: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws -> String {
            let bytes = Bytes()
            try write { bytes.all += $0 }
            return String(decoding: bytes.all, as: UTF8.self)
        }
        #expect(
            try text { try result.people([2, 0], into: $0) }
                == "id,Gender,age,home\r\nann,Female,40+,a\r\ncid,male,40+,\r\n")
        #expect(
            try text { try result.probabilities([0.5, 1.0 / 3, 1], tickets: [5, 3, 10], into: $0) }
                == "id,probability,tickets\r\nann,0.5,5\r\nbob,0.333333333,3\r\ncid,1,10\r\n")
        #expect(
            try text { try result.tickets([[0, 2], [1, 2]], into: $0) }
                == "ticket,person1,person2\r\n1,ann,cid\r\n2,bob,cid\r\n")
    }

    private final class Bytes { var all: [UInt8] = [] }
}
