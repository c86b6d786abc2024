/// To whom each question is asked, in words for a codebook, in French and in English.
struct SurveyBase {
    /// Characters of a question that is quoted.
    private static let quoted = 120
    private let questionnaire: Questionnaire
    private let languages: [String]

    init(_ questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        let known = questionnaire.languages.filter { $0 == "fr" || $0 == "en" }
        languages = known.isEmpty ? ["fr"] : known
    }

    func labels(of step: SurveyRouting.Step) -> Labels {
        Labels(languages.map { ($0, String(text(of: step, in: $0).prefix(Codebook.labelLimit))) })
    }

    private func text(of step: SurveyRouting.Step, in language: String) -> String {
        let isFrench = language == "fr"
        var parts = step.parts.map { text($0.condition, language) }
        if step.section.stage == .enrichment {
            parts.insert(isFrench ? "a choisi d’aller plus loin" : "chose to go further", at: 0)
        }
        if parts.isEmpty { return isFrench ? "Toutes les personnes qui répondent" : "Everybody who answers" }
        let whole = parts.joined(separator: isFrench ? "\u{202F}; " : "; ")
        return (isFrench ? "Qui remplit ces conditions\u{00A0}: " : "Whoever meets these conditions: ") + whole
    }

    private func text(_ condition: SurveyCondition, _ language: String) -> String {
        let isFrench = language == "fr"
        let between = isFrench ? "\u{00A0}: " : ": "
        switch condition {
        case .answered(let code):
            return question(code, language) + between + (isFrench ? "une réponse" : "an answer")
        case .chosen(let code, let among):
            return question(code, language) + between + choices(among, of: code, language)
        case .marked(let code, let row, let among):
            let label = questionnaire.question(code)?.row(row)?.label
            return question(code, language) + ", " + quote(label, row, language) + between
                + choices(among, of: code, language)
        case .missing(let code, let kind):
            return question(code, language) + between + Self.word(kind, isFrench)
        case .count(let code, let comparison, let number):
            let count = isFrench ? "nombre de choix" : "number of choices"
            return "\(question(code, language))\(between)\(count) \(comparison.sign) \(number)"
        case .number(let code, let comparison, let number):
            let text = isFrench ? number.text.replacing(".", with: ",") : number.text
            return "\(question(code, language)) \(comparison.sign) \(text)"
        case .date(let code, let comparison, let date):
            return "\(question(code, language)) \(comparison.sign) \(date.iso)"
        case .all(let parts): return joined(parts, isFrench ? " et " : " and ", language)
        case .any(let parts): return joined(parts, isFrench ? " ou " : " or ", language)
        case .not(let part): return (isFrench ? "sauf (" : "except (") + text(part, language) + ")"
        }
    }

    private func joined(_ parts: [SurveyCondition], _ word: String, _ language: String) -> String {
        let texts = parts.map { text($0, language) }
        return texts.count == 1 ? texts[0] : "(" + texts.joined(separator: word) + ")"
    }

    private func question(_ code: String, _ language: String) -> String {
        quote(questionnaire.question(code)?.asked, code, language) + " (\(code))"
    }

    private func choices(_ codes: [String], of question: String, _ language: String) -> String {
        let known = questionnaire.question(question)
        return codes.map { quote(known?.choice($0)?.label, $0, language) }
            .joined(separator: language == "fr" ? " ou " : " or ")
    }

    private func quote(_ words: Wordings?, _ code: String, _ language: String) -> String {
        let whole = words?.text(in: language, otherwise: questionnaire.mainLanguage) ?? ""
        let text = whole.isEmpty ? code : whole.count > Self.quoted ? String(whole.prefix(Self.quoted)) + "…" : whole
        return language == "fr" ? "«\u{00A0}\(text)\u{00A0}»" : "“\(text)”"
    }

    private static func word(_ kind: MissingKind, _ isFrench: Bool) -> String {
        switch kind {
        case .refused: isFrench ? "refus" : "would rather not say"
        case .unknown: isFrench ? "ne sait pas" : "does not know"
        case .inapplicable: isFrench ? "non concerné" : "not concerned"
        case .notAsked: isFrench ? "non posée" : "not asked"
        }
    }
}

extension SurveyCondition.Comparison {
    fileprivate var sign: String {
        switch self {
        case .less: "<"
        case .atMost: "≤"
        case .equal: "="
        case .different: "≠"
        case .atLeast: "≥"
        case .more: ">"
        }
    }
}
