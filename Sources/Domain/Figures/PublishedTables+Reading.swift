/// Reads tables typed in as JSON; docs/formats/figures.md describes the file.
extension PublishedTables {
    package static let sizeLimit = 8 << 20
    package static let format = "essaim-tables"
    private static let limit = 10_000

    /// - Throws: the first problem, with its place.
    package init(json bytes: [UInt8]) throws(SurveyProblem) {
        let reader = try SurveyReader(bytes, limit: Self.sizeLimit, depth: 12)
        try reader.know(["format", "version", "title", "tables", "statements"])
        if try reader.text("format") != Self.format {
            throw SurveyProblem(.unknownChoice(try reader.text("format"), known: [Self.format]), at: "format")
        }
        guard try reader.whole("version") == 1 else { throw reader.problem(.missing, "version") }
        title = try reader.member("title")?.text() ?? ""
        tables = try reader.list("tables", limit: Self.limit) { (reader) throws(SurveyProblem) in
            try PublishedTable(reader)
        }
        statements = try reader.list("statements", limit: Self.limit) { (reader) throws(SurveyProblem) in
            try PublishedStatement(reader)
        }
    }
}

extension PublishedTable {
    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["code", "kind", "base", "rows", "weighted", "partial", "after", "by", "scale", "question"])
        self.init(try reader.text("code", limit: SurveyLimits.label))
        kind = try reader.member("kind")?.choice(Kind.self) ?? .single
        base = try reader.range("base")
        isWeighted = try reader.flag("weighted")
        isWhole = try !reader.flag("partial")
        after = try reader.member("after")?.place()
        by = try reader.member("by")?.text(limit: SurveyLimits.label)
        scale = try reader.wholes("scale")
        rows = try reader.list("rows", limit: 2_000) { (reader) throws(SurveyProblem) in try Row(reader) }
    }
}

extension PublishedTable.Row {
    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["label", "count", "percent", "counts", "percents", "base", "mean"])
        self.init(
            try reader.text("label", limit: SurveyLimits.wording), count: try reader.count("count"),
            percent: try reader.figure("percent"))
        counts = try reader.wholes("counts")
        percents = try reader.list("percents", limit: 100) { (reader) throws(SurveyProblem) in try reader.figure() }
        base = try reader.count("base")
        mean = try reader.figure("mean")
    }
}

extension PublishedStatement {
    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["text", "figure", "sum", "majority", "rank", "average", "together"])
        let text = try reader.text("text", limit: SurveyLimits.wording)
        if let sum = reader.member("sum") {
            try sum.know(["total", "parts"])
            let parts = try sum.list("parts", limit: 100) { (reader) throws(SurveyProblem) in try reader.told() }
            self.init(text, .sum(try sum.required("total").told(), parts: parts))
        } else if let figure = reader.member("figure") {
            self.init(text, .figure(try figure.told()))
        } else if let majority = reader.member("majority") {
            self.init(text, .majority(try majority.place()))
        } else if let rank = reader.member("rank") {
            guard let told = try rank.count("rank") else { throw rank.problem(.missing, "rank") }
            self.init(text, .rank(try rank.place(with: ["rank"]), told))
        } else if let average = reader.member("average") {
            try average.know(["value", "total", "over"])
            guard let value = try average.figure("value"), let total = try average.count("total"),
                let over = try average.count("over")
            else { throw average.problem(.missing) }
            self.init(text, .average(value, total: total, over: over))
        } else if let together = reader.member("together") {
            let codes = try together.list(limit: 2) { (reader) throws(SurveyProblem) in
                try reader.text(limit: SurveyLimits.label)
            }
            guard codes.count == 2 else { throw together.problem(.missing) }
            self.init(text, .together(codes[0], codes[1]))
        } else {
            self.init(text, .words)
        }
    }
}

extension SurveyReader {
    fileprivate func told() throws(SurveyProblem) -> PublishedStatement.Figure {
        try know(["count", "percent", "base", "table", "row"])
        let place = member("table") == nil ? nil : try self.place(with: ["count", "percent", "base"])
        return PublishedStatement.Figure(
            count: try count("count"), percent: try figure("percent"), base: try count("base"), place: place)
    }

    fileprivate func place(with others: Set<String> = []) throws(SurveyProblem) -> PublishedPlace {
        try know(others.union(["table", "row"]))
        return PublishedPlace(
            try text("table", limit: SurveyLimits.label), try text("row", limit: SurveyLimits.wording))
    }

    fileprivate func count(_ name: String) throws(SurveyProblem) -> Int? {
        guard let whole = try whole(name) else { return nil }
        if whole < 0 { throw problem(.notWhole, name) }
        return whole
    }

    /// A text keeps the zeros that say how finely a number was rounded; a whole number will do without.
    fileprivate func figure() throws(SurveyProblem) -> WrittenFigure {
        let told = json.integer.map { String($0) } ?? json.text ?? ""
        guard let figure = WrittenFigure(told) else { throw problem(.notANumber(String(told.prefix(40)))) }
        return figure
    }

    fileprivate func figure(_ name: String) throws(SurveyProblem) -> WrittenFigure? { try member(name)?.figure() }

    fileprivate func wholes(_ name: String) throws(SurveyProblem) -> [Int] {
        try list(name, limit: 100) { (reader) throws(SurveyProblem) in
            guard let whole = reader.json.integer, whole.magnitude < 1_000_000_000 else {
                throw reader.problem(.notWhole)
            }
            return Int(whole)
        }
    }

    /// One number, or a list of the least and the most.
    fileprivate func range(_ name: String) throws(SurveyProblem) -> ClosedRange<Int>? {
        guard let member = member(name) else { return nil }
        guard member.json.elements != nil else { return try count(name).map { $0...$0 } }
        let ends = try wholes(name)
        guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1], ends[1] - ends[0] <= 10_000 else {
            throw member.problem(.notWhole)
        }
        return ends[0]...ends[1]
    }
}
