/// A table of a closed list as it is kept: what is hidden is null there too.
extension SurveyTable {
    package var json: JSON {
        var members = [
            JSON.Member("code", .string(code)), JSON.Member("shape", .string(shape.rawValue)),
            JSON.Member("question", question.json), JSON.Member("universe", universe.json),
            JSON.Member("places", .bool(isPlaces)),
            JSON.Member(
                "filter",
                .array(
                    filter.map { condition in
                        .object([
                            JSON.Member("variable", condition.variable.json),
                            JSON.Member("value", condition.value.json),
                        ])
                    })), JSON.Member("groups", .array(groups.map(\.json))),
            JSON.Member("groupBases", .array(groupBases.map(JSON.whole))), JSON.Member("base", base.json),
            JSON.Member("lines", .array(lines.map(\.json))),
            JSON.Member("quartiles", .array(quartiles.map { .number($0) })),
        ]
        if let byCode, let by { members += [JSON.Member("by", .string(byCode)), JSON.Member("byLabel", by.json)] }
        if let test { members.append(JSON.Member("test", test.json)) }
        if let mean { members.append(JSON.Member("mean", .number(mean))) }
        if let rankings {
            members += [
                JSON.Member("byMean", .array(rankings.mean.map(JSON.whole))),
                JSON.Member("byTop", .array(rankings.top.map(JSON.whole))),
            ]
        }
        return .object(members)
    }

    /// - Throws: the first problem, with its place.
    package init(json bytes: [UInt8]) throws(SurveyProblem) {
        let reader = try SurveyReader(bytes, limit: 8 << 20, depth: 12)
        try reader.know([
            "code", "shape", "question", "universe", "places", "filter", "groups", "groupBases", "base", "lines",
            "quartiles", "by", "byLabel", "test", "mean", "byMean", "byTop",
        ])
        self.init(
            code: try reader.text("code"), question: try reader.labels("question"),
            shape: try reader.required("shape").choice(), universe: try reader.labels("universe"),
            filter: try reader.list("filter", limit: 100) { (reader) throws(SurveyProblem) in
                Condition(try reader.labels("variable"), try reader.labels("value"))
            }, isPlaces: try reader.flag("places"))
        byCode = try reader.member("by")?.text(limit: SurveyLimits.code)
        by = byCode == nil ? nil : try reader.labels("byLabel")
        groups = try reader.list("groups", limit: 2_000) { (reader) throws(SurveyProblem) in try reader.labels() }
        groupBases = try reader.wholes("groupBases")
        base = try Base(try reader.required("base"))
        lines = try reader.list("lines", limit: 20_000) { (reader) throws(SurveyProblem) in try Line(reader) }
        test = try reader.member("test").map { (reader) throws(SurveyProblem) in try Test(reader) }
        mean = try reader.decimal("mean")
        quartiles = try reader.list("quartiles", limit: 3) { (reader) throws(SurveyProblem) in try reader.decimal() }
        let (byMean, byTop) = (try reader.wholes("byMean"), try reader.wholes("byTop"))
        if !byMean.isEmpty, byMean.count == byTop.count {
            rankings = Rankings(mean: byMean.compactMap(\.self), top: byTop.compactMap(\.self))
        }
    }
}

extension SurveyTable.Line {
    fileprivate var json: JSON {
        var members = [
            JSON.Member("label", label.json), JSON.Member("name", .string(name)),
            JSON.Member("figures", .array(figures.map(\.json))),
        ]
        if let answered { members.append(JSON.Member("answered", .whole(answered))) }
        if let mean { members.append(JSON.Member("mean", .number(mean))) }
        if let top { members.append(JSON.Member("top", .number(top))) }
        if let test { members.append(JSON.Member("test", test.json)) }
        return .object(members)
    }

    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["label", "name", "figures", "answered", "mean", "top", "test"])
        self.init(
            try reader.labels("label"), name: try reader.text("name", limit: Dataset.textLimit),
            figures: try reader.list("figures", limit: 2_000) { (reader) throws(SurveyProblem) in
                try SurveyTable.Figure(reader)
            })
        answered = try reader.whole("answered")
        (mean, top) = (try reader.decimal("mean"), try reader.decimal("top"))
        test = try reader.member("test").map { (reader) throws(SurveyProblem) in try SurveyTable.Test(reader) }
    }
}

extension SurveyTable.Figure {
    private static let names = ["weight", "weightBase", "low", "high", "residual"]

    fileprivate var json: JSON {
        let decimals = zip(Self.names, [weight, weightBase, low, high, residual]).compactMap { name, value in
            value.map { JSON.Member(name, .number($0)) }
        }
        return .object([JSON.Member("count", .whole(count)), JSON.Member("base", .whole(base))] + decimals)
    }

    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(Set(["count", "base"] + Self.names))
        self.init()
        (count, base) = (try reader.wholeOrNull("count"), try reader.wholeOrNull("base"))
        (weight, weightBase) = (try reader.decimal("weight"), try reader.decimal("weightBase"))
        (low, high, residual) = (
            try reader.decimal("low"), try reader.decimal("high"), try reader.decimal("residual")
        )
    }
}

extension SurveyTable.Test {
    fileprivate var json: JSON {
        .object([
            JSON.Member("chi2", .number(chiSquare)), JSON.Member("degrees", .whole(degrees)),
            JSON.Member("p", .number(probability)), JSON.Member("cramer", .number(cramer)),
            JSON.Member("small", .whole(small)), JSON.Member("cells", .whole(cells)),
        ])
    }

    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["chi2", "degrees", "p", "cramer", "small", "cells"])
        self.init(
            chiSquare: try reader.decimal("chi2") ?? 0, degrees: try reader.whole("degrees") ?? 0,
            probability: try reader.decimal("p") ?? 1, cramer: try reader.decimal("cramer") ?? 0,
            small: try reader.whole("small") ?? 0, cells: try reader.whole("cells") ?? 0)
    }
}

extension SurveyTable.Base {
    fileprivate var json: JSON {
        .object(
            [
                JSON.Member("rows", .whole(rows)), JSON.Member("asked", .whole(asked)),
                JSON.Member("answered", .whole(answered)), JSON.Member("gaps", .array(gaps.map(JSON.whole))),
            ] + (effective.map { [JSON.Member("effective", .number($0))] } ?? []))
    }

    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["rows", "asked", "answered", "gaps", "effective"])
        self.init()
        (rows, asked) = (try reader.wholeOrNull("rows"), try reader.wholeOrNull("asked"))
        answered = try reader.wholeOrNull("answered")
        gaps = try reader.wholes("gaps")
        effective = try reader.decimal("effective")
    }
}

extension Labels {
    fileprivate var json: JSON { .object(entries.map { JSON.Member($0.language, .string($0.text)) }) }
}

extension JSON {
    fileprivate static func whole(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }
}

extension SurveyReader {
    fileprivate func labels(_ name: String) throws(SurveyProblem) -> Labels { try required(name).labels() }

    fileprivate func labels() throws(SurveyProblem) -> Labels {
        var pairs: [(String, String)] = []
        for (language, value) in try members(100) { pairs.append((language, try value.text(limit: Dataset.textLimit))) }
        return Labels(pairs)
    }

    fileprivate func wholeOrNull(_ name: String) throws(SurveyProblem) -> Int? {
        json[name] == .null ? nil : try whole(name)
    }

    fileprivate func wholes(_ name: String) throws(SurveyProblem) -> [Int?] {
        try list(name, limit: 20_000) { (reader) throws(SurveyProblem) in
            if reader.json == .null { return nil }
            guard let whole = reader.json.integer else { throw reader.problem(.notWhole) }
            return Int(whole)
        }
    }

    fileprivate func decimal(_ name: String) throws(SurveyProblem) -> Double? {
        guard let member = member(name) else { return nil }
        return try member.decimal()
    }

    fileprivate func decimal() throws(SurveyProblem) -> Double {
        guard let number = json.double else { throw problem(.notWhole) }
        return number
    }
}
