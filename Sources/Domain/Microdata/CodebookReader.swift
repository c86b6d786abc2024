/// Reads a codebook from JSON and stops at the first thing that is wrong, with its place; docs/formats/microdata.md
/// describes it.
package struct CodebookReader {
    /// Bytes of a file.
    package static let sizeLimit = 32 << 20

    package static func codebook(_ bytes: [UInt8]) throws(CodebookFault) -> Codebook {
        if bytes.count > sizeLimit { throw CodebookFault(.tooLong(limit: sizeLimit), at: "") }
        let json: JSON
        do {
            json = try JSON.parse(bytes, depthLimit: 8)
        } catch {
            throw CodebookFault(.syntax(line: error.line, column: error.column), at: "")
        }
        let codebook = try CodebookPlace(json, "").codebook()
        if let fault = codebook.fault { throw fault }
        return codebook
    }
}

extension CodebookPlace {
    fileprivate func codebook() throws(CodebookFault) -> Codebook {
        guard json["format"]?.text == Codebook.format, json["version"]?.integer == 1 else {
            throw CodebookFault(.otherFormat, at: "format")
        }
        try know([
            "format", "version", "code", "title", "languages", "questionnaire", "universe", "since", "until",
            "producers", "licence", "disclaimer", "synthetic", "levels", "groups", "variables",
        ])
        var codebook = Codebook(try text("code", limit: 64), try labels("title"))
        codebook.languages = try texts("languages")
        codebook.version = try optionalText("questionnaire") ?? ""
        codebook.universe = try labels("universe")
        codebook.since = try day("since")
        codebook.until = try day("until")
        codebook.producers = try texts("producers")
        codebook.licence = try optionalText("licence") ?? ""
        codebook.disclaimer = try labels("disclaimer")
        codebook.isSynthetic = try flag("synthetic")
        codebook.levels = try list("levels", limit: 100) { (place) throws(CodebookFault) in
            try place.know(["code", "label", "parent"])
            return Codebook.Level(
                try place.text("code", limit: 64), try place.labels("label"),
                parent: try place.optionalText("parent"))
        }
        codebook.groups = try list("groups", limit: Codebook.variableLimit) { (place) throws(CodebookFault) in
            try place.group()
        }
        codebook.variables = try list("variables", limit: Codebook.variableLimit) { (place) throws(CodebookFault) in
            try place.variable()
        }
        return codebook
    }

    private func group() throws(CodebookFault) -> Codebook.Group {
        try know(["code", "kind", "label", "question", "base"])
        return Codebook.Group(
            try text("code", limit: 64), try word("kind", Variable.Kind.self), try labels("label"),
            question: try labels("question"), base: try labels("base"))
    }

    private func variable() throws(CodebookFault) -> Variable {
        try know([
            "code", "kind", "label", "question", "base", "role", "level", "group", "choice", "values", "missing",
            "detailOf", "unit", "decimals", "precision",
        ])
        var variable = Variable(
            try text("code", limit: 64), try word("kind", Variable.Kind.self), try labels("label"))
        variable.question = try labels("question")
        variable.base = try labels("base")
        if has("role") { variable.role = try word("role", Variable.Role.self) }
        variable.level = try optionalText("level") ?? Codebook.mainLevel
        variable.group = try optionalText("group")
        variable.choice = try optionalText("choice")
        variable.values = try list("values", limit: Codebook.valueLimit) { (place) throws(CodebookFault) in
            try place.value()
        }
        if has("missing") { variable.missing = try missing() }
        variable.detailOf = try optionalText("detailOf")
        variable.unit = try labels("unit")
        if has("decimals") { variable.decimals = try whole("decimals", 0...15) }
        if has("precision") { variable.precision = try word("precision", Variable.DatePrecision.self) }
        return variable
    }

    private func value() throws(CodebookFault) -> Variable.Value {
        try know(["number", "name", "label", "weight"])
        let rank = try whole("number", Int(Int32.min / 2)...Int(Int32.max))
        return Variable.Value(
            Int32(rank), try text("name", limit: 200), try labels("label"),
            weight: has("weight") ? try number("weight") : nil)
    }

    private func missing() throws(CodebookFault) -> MissingCodes {
        let place = try member("missing")
        try place.know(Set(Gap.missing.map(\.name)))
        let first = try place.whole(Gap.refused.name, -999_999_999...0)
        guard let codes = MissingCodes(first: Int32(first)) else { throw CodebookFault(.badMissing, at: place.path) }
        for gap in Gap.missing {
            let code = try place.whole(gap.name, -999_999_999...0)
            if codes.gap(of: Int32(code)) != gap { throw CodebookFault(.badMissing, at: place.path) }
        }
        return codes
    }
}
