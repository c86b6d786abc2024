import Analysis
import Domain
import TestSupport

/// A conversation with the output of the server of pol.is on it, in the signs of its export: agree is 1.
struct PolisServer {
    static let folder = "opinion/below-100"
    static var isThere: Bool { SharedData.holds("\(folder)/math-pca2.json") }

    let votes: [CastVote]
    let math: JSON
    let statements: [Int]

    init() throws {
        let records = try JSON.parse(SharedData.bytes("\(Self.folder)/votes.json")).elements ?? []
        votes = try records.map { record in
            CastVote(
                participant: try Self.number(record["pid"]), statement: try Self.number(record["tid"]),
                vote: Int8(try Self.number(record["vote"])), time: Int(record["modified"]?.text ?? "") ?? 0)
        }
        math = try JSON.parse(SharedData.bytes("\(Self.folder)/math-pca2.json"))
        statements = try math["tids"]?.elements?.map(Self.number) ?? []
    }

    /// The map with what the server knew besides the votes: its history, its groups and where they started.
    var options: OpinionOptions {
        var options = OpinionOptions()
        options.moderated = Set(integers("mod-out"))
        options.meta = Set(integers("meta-tids"))
        options.kept = Set(integers("in-conv"))
        let centres = (math["group-clusters"]?.elements ?? []).map {
            $0["center"]?.elements?.compactMap(\.double) ?? []
        }
        options.groups = centres.count
        // Its server counts agreeing as -1, so that its map is ours turned by half.
        options.startingCentres = centres.map { OpinionPoint(x: $0[0], y: $0[1]) }
        return options
    }

    func integers(_ key: String) -> [Int] { math[key]?.elements?.compactMap(\.integer).map(Int.init) ?? [] }

    func doubles(_ value: JSON?) -> [Double] { value?.elements?.compactMap(\.double) ?? [] }

    /// A list that the server keeps by the number of the statement.
    func byStatement(_ key: String) -> [Double?] { statements.map { math[key]?[String($0)]?.double } }

    private static func number(_ value: JSON?) throws -> Int {
        guard let integer = value?.integer else { throw SupportFailure("no number in the output of pol.is") }
        return Int(integer)
    }
}

/// Whether two rows of numbers are the same to so much.
func areNear(_ left: [Double], _ right: [Double], _ tolerance: Double = 1e-6) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance }
}
