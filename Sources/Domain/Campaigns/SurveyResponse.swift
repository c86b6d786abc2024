/// How an answer came.
package enum SurveyChannel: String, Sendable, CaseIterable {
    case online, phone, paper
    /// Face to face, somebody typing.
    case meeting
    /// A trial before the survey opens; it counts nowhere and goes when the survey opens.
    case trial

    /// Somebody else types.
    package var isAssisted: Bool { self == .phone || self == .paper || self == .meeting }
    /// The plain words are read aloud.
    package var isSpoken: Bool { self == .phone || self == .meeting }
}

/// What somebody keeps to come back to their answers, to send them, or to take them back until the survey closes.
///
/// 60 bits drawn by lot, shown in three groups of four: what the platform keeps is a keyed hash, destroyed when the survey
/// closes.
package struct ResponseCode: Sendable, Hashable, CustomStringConvertible {
    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let length = 12

    /// Without hyphens.
    package let text: String

    /// Of the number its 60 lowest bits.
    package init(_ number: UInt64) {
        text = String(
            decoding: (0..<Self.length).map { Self.letters[Int(number >> UInt64(5 * (Self.length - 1 - $0)) & 31)] },
            as: UTF8.self)
    }

    /// As it is typed: whatever the case, with or without hyphens and blanks; o, i and l are read as 0, 1 and 1.
    package init?(typed: String) {
        var kept: [UInt8] = []
        for byte in typed.lowercased().utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            let read: UInt8 =
                switch byte {
                case UInt8(ascii: "o"): UInt8(ascii: "0")
                case UInt8(ascii: "i"), UInt8(ascii: "l"): UInt8(ascii: "1")
                default: byte
                }
            guard kept.count < Self.length, Self.letters.contains(read) else { return nil }
            kept.append(read)
        }
        guard kept.count == Self.length else { return nil }
        text = String(decoding: kept, as: UTF8.self)
    }

    /// « k7pd-3m2x-9qa4 ».
    package var description: String {
        let letters = Array(text)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }
}

/// What somebody has answered so far.
package struct SurveyResponse: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case begun, submitted
    }

    /// 63 bits drawn by lot: they tell nothing of when or after whom somebody answered.
    package let id: Int64
    package let campaign: Int64
    package let version: Int
    package let channel: SurveyChannel
    package let language: String
    package var state: State
    package var reach: SurveyWalk.Reach
    package var answers: SurveyAnswers
    /// Of the paper that it was typed from.
    package let paper: Int?

    package init(
        id: Int64, campaign: Int64, version: Int, channel: SurveyChannel, language: String, state: State = .begun,
        reach: SurveyWalk.Reach = .short, answers: SurveyAnswers = SurveyAnswers(), paper: Int? = nil
    ) {
        self.id = id
        self.campaign = campaign
        self.version = version
        self.channel = channel
        self.language = language
        self.state = state
        self.reach = reach
        self.answers = answers
        self.paper = paper
    }
}

/// How many answered, and nothing of what: figures below the threshold are told as such.
package struct SurveyCount: Sendable, Equatable {
    /// Below it, a count is not told.
    package static let threshold = 5

    private let number: Int

    /// - Parameter isLive: while answers come, counts are told by fives, downwards: whoever looks twice does not see
    ///   somebody arrive.
    package init(_ number: Int, isLive: Bool = false) {
        self.number = isLive && number >= Self.threshold ? number / Self.threshold * Self.threshold : number
    }

    /// Nil from 1 to 4; what is zero is told.
    package var shown: Int? { number == 0 || number >= Self.threshold ? number : nil }
}
