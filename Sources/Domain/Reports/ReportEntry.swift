/// What somebody typed to make a practice known: four answers, in whose name, and where to write to them.
package struct ReportEntry: Sendable, Equatable {
    /// The four questions, in the order of the form.
    package enum Question: String, Sendable, CaseIterable {
        /// What is done.
        case what
        case place
        /// Who carries it.
        case bearer
        /// The need, the wish or the problem, in one sentence.
        case need

        /// Characters that an answer may have.
        package var limit: Int {
            switch self {
            case .what: 1_000
            case .place, .bearer: 200
            case .need: 500
            }
        }
    }

    /// In whose name somebody speaks (product.md, rule 10).
    package enum Capacity: String, Sendable, CaseIterable {
        case own, service
    }

    /// Addresses of pages that all the answers may hold together: what sells something holds more.
    package static let linkLimit = 2
    package static let serviceLimit = 200
    package var answers: [Question: String] = [:]
    package var capacity = Capacity.own
    /// Which service, for those who speak for one.
    package var service = ""
    /// A mail address, or empty.
    package var contact = ""
    /// What `territory` holds when none of those offered was meant.
    package static let noTerritory = "-"
    /// The address of the page of a known place, chosen among those that the words may mean; empty as long as none is.
    package var territory = ""
    /// Where the words come from when they were typed from paper.
    package var paper: PaperForm?

    package init() {}

    package subscript(_ question: Question) -> String {
        get { answers[question] ?? "" }
        set { answers[question] = newValue }
    }

    /// The same without spaces around, control characters and what is too long to be kept.
    package var trimmed: ReportEntry {
        var entry = self
        for question in Question.allCases {
            entry[question] = Self.trimmed(self[question], isLong: question == .what)
        }
        entry.service = String(Self.trimmed(service).prefix(Self.serviceLimit))
        entry.contact = Self.trimmed(contact)
        entry.territory = Self.trimmed(territory)
        entry.paper = paper.map { PaperForm(day: $0.day, relay: String(Self.trimmed($0.relay).prefix(200))) }
        return entry
    }

    /// Why it cannot be taken; nil when it can.
    package var refusal: ReportRefusal? {
        let missing = Question.allCases.filter { !Self.saysSomething(self[$0]) }
        if !missing.isEmpty { return .missing(missing) }
        let long = Question.allCases.filter { self[$0].count > $0.limit }
        if !long.isEmpty { return .tooLong(long) }
        if !contact.isEmpty, MailAddress(contact) == nil { return .mailUnreadable }
        let texts = Question.allCases.map { self[$0] } + [service, paper?.relay ?? ""]
        let links = texts.reduce(0) { $0 + Self.links(in: $1) }
        return links > Self.linkLimit ? .tooManyLinks : nil
    }

    /// How the sheet is called until somebody finds better words: the first sentence of what is done, or its beginning.
    package var title: String {
        let limit = 90
        let words = self[.what].split(whereSeparator: \.isWhitespace)
        let line = words.joined(separator: " ")
        if let end = line.firstIndex(where: { ".!?…".contains($0) }), line[..<end].count <= limit,
            line[..<end].count >= 10
        {
            return String(line[..<end])
        }
        if line.count <= limit { return line }
        var title = ""
        for word in words {
            if title.count + word.count >= limit { break }
            title += title.isEmpty ? String(word) : " \(word)"
        }
        return (title.isEmpty ? String(line.prefix(limit - 1)) : title) + "…"
    }

    private static func trimmed(_ text: String, isLong: Bool = false) -> String {
        let kept = plain(text, keepsLines: isLong)
        let start = kept.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// Without what no reader sees: control characters, and those that only order or hide others.
    package static func plain(_ text: String, keepsLines: Bool) -> String {
        let joiner: Unicode.Scalar = "\u{200D}"
        let kept = text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control: keepsLines && scalar == "\n"
            case .format: scalar == joiner
            default: true
            }
        }
        return String(String.UnicodeScalarView(kept))
    }

    /// Lines kept, what is around them and between words not.
    package static func tidy(_ typed: String) -> String {
        plain(typed, keepsLines: true).split(whereSeparator: \.isNewline).map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// False for signs alone.
    package static func saysSomething(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }

    /// How many addresses of pages stand in a text, however they are run together.
    package static func links(in text: String) -> Int {
        let plain = text.lowercased().replacing("://www.", with: "://")
        return plain.ranges(of: "://").count + plain.ranges(of: "www.").count
    }
}

/// A form filled in on paper, typed in by somebody else.
package struct PaperForm: Sendable, Equatable {
    /// Days since 1970-01-01, as written on the paper; nil when it says none.
    package let day: Int?
    /// Which relay handed it over: a place or a service, never a person.
    package let relay: String

    package init(day: Int?, relay: String) {
        self.day = day
        self.relay = relay
    }
}
