internal import Domain

/// Writing one JSON value into its fact.
extension RecordReader {
    mutating func apply(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        switch value {
        case .text, .printed, .note, .base, .target, .obstacle, .body, .trainer, .place:
            applyText(value, json, to: index, path)
        case .term, .comparator, .unit, .bodyKind: applyCode(value, json, to: index, path)
        case .placeKind, .departement, .departementName, .region: applyPlace(value, json, to: index, path)
        case .number, .upTo, .atMost, .ageFrom, .ageTo: applyNumber(value, json, to: index, path)
        case .year, .firstYear, .lastYear, .date, .firstDate, .lastDate: applyDate(value, json, to: index, path)
        }
    }

    private mutating func applyText(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        guard let text = text(json, path) else { return }
        switch value {
        case .printed: drafts[index].fact.printed = text
        case .note:
            drafts[index].fact.printed = text
            if text == "environ" { drafts[index].fact.comparator = .about }
        case .base where context.vocabularies.term(text, of: "base") != nil: drafts[index].fact.term = text
        case .target:
            drafts[index].fact.target = PracticeReference(key: text)
            if !context.keys.contains(text) { warn(path, .targetElsewhere(text)) }
        case .obstacle:
            drafts[index].fact.text = text
            liftings.append((index, path))
        case .body: drafts[index].fact.organisation = OrganisationReference(name: text, kind: "autre")
        case .trainer:
            // A training names its body without its kind: said elsewhere in the file, or the obvious one.
            let kind = context.kinds[text] ?? "organisme_formation"
            drafts[index].fact.organisation = OrganisationReference(name: text, kind: kind)
            drafts[index].fact.isInferred = true
        case .place: drafts[index].fact.territory = TerritoryReference(name: text, kind: "libre")
        default: drafts[index].fact.text = text
        }
    }

    private mutating func applyCode(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        switch value {
        case .unit: drafts[index].fact.unit = code(json, of: "unit", path)
        case .bodyKind:
            if let kind = code(json, of: "organisation", path) { drafts[index].fact.organisation?.kind = kind }
        case .comparator:
            drafts[index].fact.comparator = code(json, of: "comparator", path).flatMap(Fact.Comparator.init(rawValue:))
        default:
            let vocabulary = context.template.field(drafts[index].fact.field)?.vocabulary ?? ""
            guard let code = code(json, of: vocabulary, path) else { return }
            drafts[index].fact.term = code
            if ["non_renseigne", "non_renseignee"].contains(code) { drafts[index].fact.absence = .notStated }
        }
    }

    private mutating func applyPlace(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        switch value {
        case .placeKind:
            if let kind = code(json, of: "territory", path) { drafts[index].fact.territory?.kind = kind }
        case .departement:
            if let number = code(json, of: "departement", path) { drafts[index].fact.territory?.departement = number }
        case .region:
            if let number = code(json, of: "region", path) { drafts[index].fact.territory?.region = number }
        default:
            // The name is not kept: it must be the one of the code, spelled with either apostrophe.
            guard let name = text(json, path) else { return }
            let code = drafts[index].fact.territory?.departement ?? ""
            let label = context.vocabularies.term(code, of: "departement")?.french
            let spelled = String(name.map { $0 == "'" ? "’" : $0 })
            if spelled != label { refuse(path, .contradicts("departement_code")) }
        }
    }

    private mutating func applyNumber(_ value: Value, _ json: JSON, to index: Int, _ path: String) {
        guard let number = number(json, path) else { return }
        switch value {
        case .number(let unit):
            drafts[index].fact.number = number
            drafts[index].fact.unit = unit
        case .atMost(let unit):
            drafts[index].fact.number = number
            drafts[index].fact.unit = unit
            drafts[index].fact.comparator = .atMost
        case .ageFrom:
            drafts[index].fact.number = number
            drafts[index].fact.unit = "ans"
            drafts[index].fact.comparator = .atLeast
        case .ageTo where drafts[index].fact.number == nil:
            drafts[index].fact.number = number
            drafts[index].fact.unit = "ans"
            drafts[index].fact.comparator = .atMost
        default:
            if case .ageTo = value { drafts[index].fact.comparator = nil }
            guard let least = drafts[index].fact.number, least <= number else {
                return refuse(path, .invalidNumber(number.description))
            }
            drafts[index].fact.numberMax = number
        }
    }
}
