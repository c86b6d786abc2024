internal import Domain
internal import Exchange
internal import Texts

/// Words the report of an import of places or outlines: what was read, what was refused, and how to repair it.
struct TerritoryWords {
    private let texts: TerritoryImportsTexts

    init(_ texts: Texts) { self.texts = texts.territoryImports }

    func shape(_ shape: TerritoryRoll.Shape) -> String {
        switch shape {
        case .regions: texts.shapeRegions
        case .departements: texts.shapeDepartements
        case .overseas: texts.shapeOverseas
        case .municipalities: texts.shapeMunicipalities
        case .groups: texts.shapeGroups
        }
    }

    func line(_ refusal: TerritoryRefusal) -> String {
        let reason = sentence(refusal.reason)
        if refusal.line == 0 { return texts.refusedWhole(reason: reason) }
        return texts.refusedLine(line: refusal.line, column: refusal.column, reason: reason)
    }

    func shape(_ refusal: TerritoryRefusal) -> String {
        if case .duplicate(let code, let number) = refusal.reason {
            let reason = texts.duplicateShape(code: code, number: number)
            return texts.refusedShape(number: refusal.line, column: refusal.column, reason: reason)
        }
        let reason = sentence(refusal.reason)
        return texts.refusedShape(number: refusal.line, column: refusal.column, reason: reason)
    }

    private func sentence(_ reason: TerritoryRefusal.Reason) -> String {
        switch reason {
        case .missing: texts.missing
        case .badCode(let text, let digits): texts.badCode(text: text, digits: digits)
        case .unknownType(let text): texts.unknownType(text: text)
        case .duplicate(let code, let line): texts.duplicate(code: code, line: line)
        case .tooLong(let limit): texts.tooLong(limit: limit)
        case .unknownPlace(let code, nil): texts.unknownPlace(code: code)
        case .unknownPlace(let code, let nearest?): texts.unknownPlaceNear(code: code, nearest: nearest)
        case .noMunicipalities: texts.noMunicipalities
        case .badGeometry(let path): texts.badGeometry(path: path)
        case .notDegrees: texts.notDegrees
        case .tooManyPoints(let limit): texts.tooManyPoints(limit: limit)
        case .noCode(let known): texts.noCode(names: known.joined(separator: ", "))
        case .more(let count): texts.more(n: count)
        }
    }

    func sentence(_ error: TerritoriesFileError) -> String {
        switch error {
        case .unknownHeader(let found): texts.fileUnknownHeader(found: found.joined(separator: ", "))
        case .missingColumn(let column, nil, let shape):
            texts.fileMissingColumn(shape: self.shape(shape), column: column)
        case .missingColumn(let column, let nearest?, let shape):
            texts.fileMissingColumnNear(shape: self.shape(shape), column: column, nearest: nearest)
        case .noPlaces: texts.fileNoPlaces
        }
    }

    func sentence(_ error: BoundariesFileError) -> String {
        let mebibyte = 1 << 20
        switch error {
        case .empty: return texts.boundariesEmpty
        case .tooBig(let bytes, let limit):
            return texts.boundariesTooBig(size: (bytes + mebibyte - 1) / mebibyte, limit: limit / mebibyte)
        case .invalidJSON(let fault): return texts.boundariesJSON(line: fault.line, column: fault.column)
        case .notACollection: return texts.boundariesNotACollection
        case .noFeatures: return texts.boundariesNone
        case .tooManyFeatures(let limit): return texts.boundariesTooMany(limit: limit)
        case .tooManyPoints(let limit): return texts.tooManyPoints(limit: limit)
        case .otherCoordinates(let name): return texts.boundariesOther(name: name)
        }
    }
}
