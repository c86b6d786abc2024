/// What a codebook must be, so that files written with it can be read back.
extension Codebook {
    package static let variableLimit = 16_000
    package static let valueLimit = 40_000
    package static let labelLimit = 4_000

    /// The first thing that is wrong; nil when files can be written with it.
    package var fault: CodebookFault? {
        do throws(CodebookFault) {
            try checkCode(code, "code", mayBeReserved: true)
            try checkLevels()
            try checkGroups()
            try checkVariables()
            return faultOfWords
        } catch {
            return error
        }
    }

    private func checkLevels() throws(CodebookFault) {
        var known: [String] = []
        for (index, level) in levels.enumerated() {
            let path = "levels[\(index)]"
            try checkCode(level.code, "\(path).code", mayBeReserved: true)
            if known.contains(level.code) { throw CodebookFault(.repeated(level.code), at: "\(path).code") }
            if let parent = level.parent, index == 0 || !known.contains(parent) {
                throw CodebookFault(.unknown(parent), at: "\(path).parent")
            }
            if index > 0, level.parent == nil { throw CodebookFault(.missing, at: "\(path).parent") }
            known.append(level.code)
        }
        if known.first != Codebook.mainLevel { throw CodebookFault(.missing, at: "levels[0]") }
    }

    private func checkGroups() throws(CodebookFault) {
        var known: Set<String> = []
        for (index, group) in groups.enumerated() {
            let path = "groups[\(index)]"
            try checkCode(group.code, "\(path).code", mayBeReserved: true)
            if !known.insert(group.code).inserted { throw CodebookFault(.repeated(group.code), at: "\(path).code") }
            if !group.kind.isGrouped { throw CodebookFault(.wrongGroup, at: "\(path).kind") }
        }
    }

    private func checkVariables() throws(CodebookFault) {
        if variables.isEmpty { throw CodebookFault(.noVariable, at: "variables") }
        if variables.count > Self.variableLimit {
            throw CodebookFault(.tooMany(limit: Self.variableLimit), at: "variables")
        }
        var codes: Set<String> = []
        let levels = Set(self.levels.map(\.code))
        let kinds = Dictionary(groups.map { ($0.code, $0.kind) }) { first, _ in first }
        for (index, variable) in variables.enumerated() {
            let path = "variables[\(index)]"
            try checkCode(variable.code, "\(path).code")
            if !codes.insert(variable.code.lowercased()).inserted {
                throw CodebookFault(.repeated(variable.code), at: "\(path).code")
            }
            if !levels.contains(variable.level) { throw CodebookFault(.unknown(variable.level), at: "\(path).level") }
            let kind = variable.group.flatMap { kinds[$0] }
            if let group = variable.group, kind == nil { throw CodebookFault(.unknown(group), at: "\(path).group") }
            let isRight = variable.kind.isGrouped ? kind == variable.kind : variable.group == nil
            if !isRight { throw CodebookFault(.wrongGroup, at: "\(path).group") }
            if let fault = variable.fault(at: path) { throw fault }
        }
        for (index, variable) in variables.enumerated() {
            guard let whole = variable.detailOf, !variables.contains(where: { $0.code == whole }) else { continue }
            throw CodebookFault(.unknown(whole), at: "variables[\(index)].detailOf")
        }
    }

    private func checkCode(_ code: String, _ path: String, mayBeReserved: Bool = false) throws(CodebookFault) {
        if !Variable.isCode(code) { throw CodebookFault(.badCode(code), at: path) }
        if !mayBeReserved, Variable.isReserved(code) { throw CodebookFault(.reservedCode(code), at: path) }
    }
}

extension Variable {
    private static let reserved: Set<String> = [
        "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with", Codebook.rowColumn,
        Codebook.parentColumn, Codebook.bannerColumn,
    ]

    /// Names that SPSS, R and spreadsheets take as they are.
    package static func isCode(_ code: String) -> Bool {
        guard let first = code.utf8.first, isLetter(first) else { return false }
        return code.utf8.count <= 64
            && code.utf8.allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "_") }
    }

    /// A code like that name, for names that are no codes: other signs become `_`, and a letter comes first.
    package static func code(like name: String) -> String {
        let bytes = name.utf8.prefix(60).map { byte in
            isLetter(byte) || 0x30...0x39 ~= byte ? byte : UInt8(ascii: "_")
        }
        let code = String(decoding: bytes, as: UTF8.self)
        return isCode(code) && !isReserved(code) ? code : "v_" + code
    }

    package static func isReserved(_ code: String) -> Bool { reserved.contains(code.lowercased()) }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

    func fault(at path: String) -> CodebookFault? {
        if kind == .single || kind == .matrix, values.isEmpty { return CodebookFault(.noValue, at: "\(path).values") }
        if let decimals, !(0...15 ~= decimals) { return CodebookFault(.notNumber, at: "\(path).decimals") }
        if values.count > Codebook.valueLimit {
            return CodebookFault(.tooMany(limit: Codebook.valueLimit), at: "\(path).values")
        }
        var names: Set<String> = []
        var numbers: Set<Int32> = []
        for (index, value) in values.enumerated() {
            let place = "\(path).values[\(index)]"
            if value.number < 1 { return CodebookFault(.badValue(Int(value.number)), at: "\(place).number") }
            if !numbers.insert(value.number).inserted {
                return CodebookFault(.repeated(String(value.number)), at: "\(place).number")
            }
            if !Dataset.isText(value.name) || value.name.utf8.count > 200 {
                return CodebookFault(.badCode(value.name), at: "\(place).name")
            }
            if !names.insert(value.name).inserted {
                return CodebookFault(.repeated(value.name), at: "\(place).name")
            }
            // A cell that says 2 must not be two answers.
            if kind.isCoded, let other = Int32(value.name), other != value.number {
                return CodebookFault(.confusingName(value.name), at: "\(place).name")
            }
        }
        return nil
    }
}
