/// What a `.pb` file says of a vote, in whole numbers and places in lists: checked, ready to be counted.
package struct PabulibElection: Sendable, Equatable {
    package enum VoteType: String, Sendable, CaseIterable {
        case approval
        /// An approval of one project.
        case chooseOne = "choose-1"
        case ordinal
        case cumulative
        case scoring

        /// Whether ballots give points.
        package var hasPoints: Bool { self == .cumulative || self == .scoring }
    }

    package struct Project: Sendable, Equatable {
        package let id: String
        /// "" when the file gives none.
        package let name: String
        package let cost: Int
        /// What the organiser says: 1 won, 0 did not, other numbers as pabulib uses them; nil when not said.
        package let selected: Int?
        package let line: Int
    }

    package struct Voter: Sendable, Equatable {
        package let id: String
        /// Places of projects; for a ranking, the preferred one first.
        package let choices: [Int]
        /// As many as choices for cumulative and scoring, else none.
        package let points: [Int]
        package let line: Int
    }

    package let type: VoteType
    /// Decimals that money is written with: costs are in units of ten to minus this power.
    package let moneyPlaces: Int
    package let pointPlaces: Int
    package let budget: Int
    /// "" when the file gives none.
    package let currency: String
    package let title: String
    package let projects: [Project]
    package let voters: [Voter]
    /// The longest ballot allowed, or else the longest one cast; what the first place of a ranking is worth.
    package let length: Int
    package let warnings: [PabulibWarning]
    package let file: Pabulib

    /// Reads a file.
    package static func read(_ bytes: [UInt8]) throws(PabulibError) -> PabulibElection {
        let (file, warnings) = try PabulibReader.read(bytes)
        var interpreter = PabulibInterpreter(file, warnings)
        return try interpreter.election()
    }
}
