package import Exchange
package import Texts

/// Words what stops the reading or the writing of a table: what, where, and how to repair it.
package struct TableWords {
    private let texts: TablesTexts

    package init(_ texts: Texts) { self.texts = texts.tables }

    package func sentence(_ error: TableError) -> String {
        switch error {
        case .unreadable: texts.unreadable
        case .empty: texts.empty
        case .tooBig(let bytes, let limit): texts.tooBig(size: mebibytes(bytes), limit: mebibytes(limit))
        case .unknownFormat: texts.unknownFormat
        case .otherWorkbook: texts.otherWorkbook
        case .encrypted: texts.encrypted
        case .otherEncoding(let name): texts.otherEncoding(name: name)
        case .notUTF8(let line): texts.notUTF8(line: line)
        case .noSheet: texts.noSheet
        case .unknownSheet(let name, nil): texts.unknownSheet(name: name)
        case .unknownSheet(let name, let nearest?): texts.unknownSheetNear(name: name, nearest: nearest)
        case .unwritable: texts.unwritable
        case .badSheetName(let name): texts.badSheetName(name: name)
        case .damaged, .unsafeName, .tooManyParts, .partTooBig, .inflated, .missingPart, .malformed, .declaresType,
            .tooDeep, .tooMuchText:
            part(error)
        case .tooManyRows, .tooManyCells, .tooManyColumns, .unterminatedQuote, .strayQuote, .controlCharacter,
            .cellTooLong, .errorValue, .notComputed, .badCell:
            content(error)
        }
    }

    private func part(_ error: TableError) -> String {
        switch error {
        case .unsafeName: texts.unsafeName
        case .tooManyParts(let limit): texts.tooManyParts(limit: limit)
        case .partTooBig(let part, let limit): texts.partTooBig(part: part, limit: mebibytes(limit))
        case .inflated(let part): texts.inflated(part: part)
        case .missingPart(let part): texts.missingPart(part: part)
        case .malformed(let part, let line): texts.malformed(part: part, line: line)
        case .declaresType(let part): texts.declaresType(part: part)
        case .tooDeep(let part, let limit): texts.tooDeep(part: part, limit: limit)
        case .tooMuchText(let limit): texts.tooMuchText(limit: mebibytes(limit))
        default: texts.damaged
        }
    }

    private func content(_ error: TableError) -> String {
        switch error {
        case .tooManyRows("", let limit): texts.tooManyRows(limit: limit)
        case .tooManyRows(let sheet, let limit): texts.tooManyRowsSheet(sheet: sheet, limit: limit)
        case .tooManyCells("", let limit): texts.tooManyCells(limit: limit)
        case .tooManyCells(let sheet, let limit): texts.tooManyCellsSheet(sheet: sheet, limit: limit)
        case .tooManyColumns(let place, let limit): texts.tooManyColumns(place: words(place), limit: limit)
        case .unterminatedQuote(let line): texts.unterminatedQuote(line: line)
        case .strayQuote(let line): texts.strayQuote(line: line)
        case .controlCharacter(let code, let place):
            texts.controlCharacter(place: words(place), code: String(code, radix: 16, uppercase: true))
        case .cellTooLong(let place, let limit): texts.cellTooLong(place: words(place), limit: limit)
        case .errorValue(let value, let place): texts.errorValue(place: words(place), value: value)
        case .notComputed(let place): texts.notComputed(place: words(place))
        case .badCell(let place): texts.badCell(place: words(place))
        default: texts.damaged
        }
    }

    private func words(_ place: TablePlace) -> String {
        switch place {
        case .line(let line): texts.placeLine(line: line)
        case .cell(let address, let sheet): texts.placeCell(sheet: sheet, address: address)
        }
    }

    /// Rounded up: a file one byte over the limit is not said to be of its size.
    private func mebibytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
