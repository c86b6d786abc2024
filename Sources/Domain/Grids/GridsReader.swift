/// Reads grids from JSON, and stops at the first problem with its place; docs/formats/grids.md is its description.
package struct GridsReader {
    static let format = "essaim-grids"
    private static let (codeLimit, titleLimit, textLimit) = (60, 160, 800)
    /// Criteria that people can still answer.
    package static let criteriaLimit = 60

    private let json: JSON
    private let path: String

    private init(_ json: JSON, at path: String) {
        self.json = json
        self.path = path
    }

    /// - Parameter bytes: of a whole file, in UTF-8.
    package static func grids(_ bytes: [UInt8]) throws(GridProblem) -> [Grid] {
        let root = try parse(bytes)
        _ = try root.choice("format", [format])
        let grids = try root.list("grids", 1...100) { (reader) throws(GridProblem) in try reader.grid() }
        try root.unique(grids.map(\.code), "grids")
        return grids
    }

    /// - Parameter bytes: of one grid, as it is kept.
    package static func grid(_ bytes: [UInt8]) throws(GridProblem) -> Grid { try parse(bytes).grid() }

    private static func parse(_ bytes: [UInt8]) throws(GridProblem) -> GridsReader {
        do {
            return GridsReader(try JSON.parse(bytes, depthLimit: 12), at: "")
        } catch {
            throw GridProblem(.syntax(line: error.line, column: error.column), at: "")
        }
    }

    // MARK: Grids

    private func grid() throws(GridProblem) -> Grid {
        try know(["code", "use", "version", "title", "about", "source", "lines", "parts", "criteria", "labels"])
        let parts = try list("parts", 0...Self.criteriaLimit) { (reader) throws(GridProblem) in
            try reader.know(["code", "label"])
            return Grid.Part(code: try reader.code(), label: try reader.wording("label"))
        }
        let criteria = try list("criteria", 1...Self.criteriaLimit) { (reader) throws(GridProblem) in
            try reader.criterion(parts: Set(parts.map(\.code)))
        }
        let known = Set(criteria.map(\.code))
        let labels = try list("labels", 0...20) { (reader) throws(GridProblem) in try reader.label(known) }
        try unique(parts.map(\.code), "parts")
        try unique(criteria.map(\.code), "criteria")
        try unique(labels.map(\.code), "labels")
        let uses = Grid.Use.allCases.map(\.rawValue)
        let use = json["use"] == nil ? nil : Grid.Use(rawValue: try choice("use", uses))
        return Grid(
            code: try code(), use: use ?? .review, version: try number("version").map { Int($0) } ?? 1,
            title: try wording("title", limit: Self.titleLimit), about: try wording("about"),
            source: try text("source", limit: Self.textLimit), lines: try text("lines", limit: Self.textLimit),
            parts: parts, criteria: criteria, labels: labels)
    }

    private func criterion(parts: Set<String>) throws(GridProblem) -> Grid.Criterion {
        try know(["code", "label", "help", "lines", "part", "next", "look", "reads"])
        let part = json["part"] == nil ? nil : try text("part", limit: Self.codeLimit)
        if let part, !parts.contains(part) { throw problem(.unknownCode(part), "part") }
        return Grid.Criterion(
            code: try code(), label: try wording("label", limit: 300), help: try wording("help"),
            lines: try text("lines", limit: 200), part: part,
            next: json["next"] == nil ? nil : try wording("next"),
            look: json["look"] == nil ? nil : try text("look", limit: 100),
            reads: try list("reads", 0...20) { (reader) throws(GridProblem) in try reader.factReading() })
    }

    private func factReading() throws(GridProblem) -> FactReading {
        try know(["field", "answer", "terms", "words", "count", "least", "most"])
        let texts = { (name: String) throws(GridProblem) in
            try list(name, 0...60) { (reader) throws(GridProblem) in
                guard let text = reader.json.text else { throw GridProblem(.notText, at: reader.path) }
                return text
            }
        }
        return FactReading(
            field: try text("field", limit: 60), answer: try answer("answer"), terms: try texts("terms"),
            words: try texts("words"), count: try number("count").map { Int($0) }, least: try number("least"),
            most: try number("most"))
    }

    private func label(_ criteria: Set<String>) throws(GridProblem) -> GridLabel {
        try know(["code", "field", "title", "needs"])
        let fields = GridLabel.Field.allCases.map(\.rawValue)
        let field = try choice("field", fields)
        return GridLabel(
            code: try code(), field: GridLabel.Field(rawValue: field) ?? .novelty,
            title: try wording("title", limit: Self.titleLimit),
            needs: try list("needs", 1...20) { (reader) throws(GridProblem) in try reader.need(criteria) })
    }

    private func need(_ known: Set<String>) throws(GridProblem) -> GridLabel.Need {
        try know(["all", "any", "least", "is"])
        let name = json["any"] == nil ? "all" : "any"
        let criteria = try list(name, 1...Self.criteriaLimit) { (reader) throws(GridProblem) in
            guard let code = reader.json.text else { throw GridProblem(.notText, at: reader.path) }
            if !known.contains(code) { throw GridProblem(.unknownCode(code), at: reader.path) }
            return code
        }
        let measure: GridLabel.Need.Measure =
            json["is"] == nil ? .least(try answer("least")) : .exactly(try answer("is"))
        return GridLabel.Need(criteria: criteria, measure: measure, isAny: name == "any")
    }
}

// MARK: Values

extension GridsReader {
    private func problem(_ reason: GridProblem.Reason, _ name: String) -> GridProblem {
        GridProblem(reason, at: path.isEmpty ? name : "\(path).\(name)")
    }

    private func know(_ names: Set<String>) throws(GridProblem) {
        guard case .object(let members) = json else { throw GridProblem(.notObject, at: path) }
        if let stranger = members.first(where: { !names.contains($0.key) }) {
            throw problem(.unknownMember(stranger.key), stranger.key)
        }
    }

    private func code() throws(GridProblem) -> String {
        let code = try text("code", limit: Self.codeLimit)
        let isPlain = code.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
        if !isPlain || code.hasPrefix("-") || code.hasSuffix("-") { throw problem(.badCode(code), "code") }
        return code
    }

    private func text(_ name: String, limit: Int) throws(GridProblem) -> String {
        guard let value = json[name] else { throw problem(.missing, name) }
        guard let written = value.text else { throw problem(.notText, name) }
        let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.isEmpty { throw problem(.empty, name) }
        if text.count > limit { throw problem(.tooLong(limit: limit), name) }
        return text
    }

    private func wording(_ name: String, limit: Int = textLimit) throws(GridProblem) -> Wording {
        guard let value = json[name] else { throw problem(.missing, name) }
        let reader = GridsReader(value, at: path.isEmpty ? name : "\(path).\(name)")
        try reader.know(["fr", "en"])
        let french = try reader.text("fr", limit: limit)
        // A territory may write in its own language alone.
        return Wording(french, value["en"] == nil ? french : try reader.text("en", limit: limit))
    }

    private func answer(_ name: String) throws(GridProblem) -> GridAnswer {
        let known = GridAnswer.allCases.filter(\.isOpinion).map(\.rawValue)
        return GridAnswer(rawValue: try choice(name, known)) ?? .unknown
    }

    private func choice(_ name: String, _ known: [String]) throws(GridProblem) -> String {
        let text = try text(name, limit: Self.codeLimit)
        if !known.contains(text) { throw problem(.unknownChoice(text, known: known), name) }
        return text
    }

    private func number(_ name: String) throws(GridProblem) -> Double? {
        guard let value = json[name] else { return nil }
        guard let number = value.double, number.magnitude < 1_000_000_000 else { throw problem(.notNumber, name) }
        return number
    }

    private func list<Element>(
        _ name: String, _ size: ClosedRange<Int>, _ read: (GridsReader) throws(GridProblem) -> Element
    ) throws(GridProblem) -> [Element] {
        guard let value = json[name] else {
            if size.lowerBound == 0 { return [] }
            throw problem(.missing, name)
        }
        guard let elements = value.elements, size.contains(elements.count) else {
            throw problem(.notList(limit: size.upperBound), name)
        }
        var result: [Element] = []
        for (index, element) in elements.enumerated() {
            let place = path.isEmpty ? "\(name)[\(index + 1)]" : "\(path).\(name)[\(index + 1)]"
            result.append(try read(GridsReader(element, at: place)))
        }
        return result
    }

    private func unique(_ codes: [String], _ name: String) throws(GridProblem) {
        var seen: Set<String> = []
        for code in codes where !seen.insert(code).inserted { throw problem(.duplicate(code), name) }
    }
}
