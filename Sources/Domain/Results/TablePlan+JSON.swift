/// The list as it is kept.
extension TablePlan {
    package var json: JSON {
        .object([
            JSON.Member("tables", .array(items.map(\.json))), JSON.Member("profiles", .array(profiles.map(\.json))),
        ])
    }

    /// - Throws: the first problem, with its place.
    package init(json bytes: [UInt8]) throws(SurveyProblem) {
        let reader = try SurveyReader(bytes, limit: 1 << 20, depth: 8)
        try reader.know(["tables", "profiles"])
        self.init(
            try reader.list("tables", limit: Self.limit) { (reader) throws(SurveyProblem) in
                try reader.know(["code", "by"])
                return Item(try reader.text("code"), by: try reader.member("by")?.text(limit: SurveyLimits.code))
            },
            profiles: try reader.list("profiles", limit: 100) { (reader) throws(SurveyProblem) in
                try ReferenceProfile(reader)
            })
    }
}

extension TablePlan.Item {
    fileprivate var json: JSON {
        .object([JSON.Member("code", .string(code))] + (by.map { [JSON.Member("by", .string($0))] } ?? []))
    }
}

extension ReferenceProfile {
    fileprivate var json: JSON {
        .object([
            JSON.Member("code", .string(code)), JSON.Member("source", .string(source)),
            JSON.Member(
                "counts", .object(counts.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .number($0.value)) })),
        ])
    }

    fileprivate init(_ reader: SurveyReader) throws(SurveyProblem) {
        try reader.know(["code", "source", "counts"])
        var counts: [String: Double] = [:]
        for (name, value) in try reader.required("counts").members(2_000) {
            guard let number = value.json.double, number >= 0, number.isFinite else { throw value.problem(.notWhole) }
            counts[name] = number
        }
        self.init(
            try reader.text("code"), source: try reader.text("source", limit: SurveyLimits.wording), counts: counts)
    }
}
