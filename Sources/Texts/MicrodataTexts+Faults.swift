package import Domain

extension MicrodataTexts {
    /// What is wrong in a file of answers: where, what, and how to repair it.
    package func sentence(_ fault: MicrodataFault) -> String {
        let reason = words(fault.reason)
        switch (fault.row, fault.column) {
        case (let row?, let column?): return atCell(sheet: fault.sheet, row: row, column: column, reason: reason)
        case (let row?, nil): return atRow(sheet: fault.sheet, row: row, reason: reason)
        case (nil, let column?): return atColumn(sheet: fault.sheet, column: column, reason: reason)
        case (nil, nil): return atSheet(sheet: fault.sheet, reason: reason)
        }
    }

    /// The first faults, and how many others there are.
    package func sentences(_ faults: [MicrodataFault], total: Int) -> [String] {
        faults.map(sentence) + (total > faults.count ? [more(n: total - faults.count)] : [])
    }

    private func words(_ reason: MicrodataFault.Reason) -> String {
        switch reason {
        case .noSheet(let level): noSheet(level: level)
        case .noRows: noRows
        case .missingColumn(nil): missingColumn
        case .missingColumn(let nearest?): missingColumnNear(nearest: nearest)
        case .repeatedColumn: repeatedColumn
        case .strayCell: strayCell
        case .badRow(let text): badRow(text: text)
        case .repeatedRow(let text): repeatedRow(text: text)
        case .noParent(let text): noParent(text: text)
        case .notAValue(let text, nil): notAValue(text: text)
        case .notAValue(let text, let nearest?): notAValueNear(text: text, nearest: nearest)
        case .notAChoice(let text): notAChoice(text: text)
        case .notARank(let text): notARank(text: text)
        case .notANumber(let text): notANumber(text: text)
        case .notADay(let text, .day): notADay(text: text)
        case .notADay(let text, .month): notAMonth(text: text)
        case .notADay(let text, .year): notAYear(text: text)
        case .badText: badText
        }
    }
}

extension MicrodataTexts {
    /// What is wrong in a codebook: where, what, and how to repair it.
    package func sentence(_ fault: CodebookFault) -> String {
        let reason = words(fault.reason)
        return fault.path.isEmpty ? bookWhole(reason: reason) : bookAt(path: fault.path, reason: reason)
    }

    private func words(_ reason: CodebookFault.Reason) -> String {
        switch reason {
        case .syntax(let line, let column): syntax(line: line, column: column)
        case .otherFormat: otherFormat
        case .missing: missing
        case .unknownMember: unknownMember
        case .notText, .notNumber, .notList, .notObject, .notBoolean: wrongType
        case .tooLong(let limit): tooLong(limit: limit)
        case .tooMany(let limit): tooMany(limit: limit)
        case .controlCharacter: controlCharacter
        case .badCode(let text): badCode(text: text)
        case .reservedCode(let text): reservedCode(text: text)
        case .repeated(let text): repeated(text: text)
        case .unknown(let text): unknown(text: text)
        case .notAmong(let words): notAmong(list: words.joined(separator: ", "))
        case .badValue: badValue
        case .confusingName(let text): confusingName(text: text)
        case .wrongGroup: wrongGroup
        case .noValue: noValue
        case .badMissing: badMissing
        case .noVariable: noVariable
        case .notADay(let text): badDay(text: text)
        }
    }
}
