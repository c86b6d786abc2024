internal import Domain

/// The lists of choices of a form: questions that propose the same share one.
struct FormChoices {
    private let languages: [String]
    private let words: XLSFormWords
    private var lists: [(name: String, choices: [Choice])] = []

    init(_ languages: [String], _ words: XLSFormWords) {
        self.languages = languages
        self.words = words
    }

    /// The name of the list, which is that of the first question that has it.
    mutating func list(of question: Question) -> String {
        let missing = question.hasMissingChoices ? question.offered : []
        return list(named: question.code, question.kind.choices.map(Self.bare) + missing.map(missingChoice))
    }

    /// Of what is missing, where it is asked on a row of its own.
    mutating func missing(of question: Question) -> String {
        list(named: XLSForm.name(question.code, XLSForm.missing), question.offered.map(missingChoice))
    }

    private mutating func list(named name: String, _ choices: [Choice]) -> String {
        if let known = lists.first(where: { $0.choices == choices }) { return known.name }
        lists.append((name, choices))
        return name
    }

    /// What a constraint or a row beside tells is not of the list.
    private static func bare(_ choice: Choice) -> Choice {
        Choice(choice.code, choice.label, weight: choice.weight, picture: choice.picture)
    }

    private func missingChoice(_ kind: MissingKind) -> Choice {
        let told = words.missing[kind] ?? Wordings()
        var label = Wordings()
        for language in languages {
            let text = told.text(in: language, otherwise: "en")
            label[language] = text.isEmpty ? kind.rawValue : text
        }
        return Choice(kind.choice, label)
    }

    var sheet: FormSheet {
        var sheet = FormSheet(
            name: XLSForm.choices, languages: languages,
            columns: ["list_name", "name", "label", "media::image", XLSForm.weight])
        for list in lists {
            for choice in list.choices {
                var row = FormRow(["list_name": list.name, "name": choice.code], label: choice.label)
                row[XLSForm.weight] = choice.weight.map(String.init) ?? ""
                row.tell("media::image", Wordings.same(choice.picture, languages))
                sheet.rows.append(row)
            }
        }
        return sheet
    }
}

extension Wordings {
    /// One address in every language.
    static func same(_ text: String?, _ languages: [String]) -> Wordings {
        Wordings(languages.reduce(into: [:]) { $0[$1] = text ?? "" })
    }
}
