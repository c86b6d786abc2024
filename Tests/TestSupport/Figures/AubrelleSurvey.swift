package import Domain

/// The survey E1 of the invented town of Aubrelle, row by row, so that its tables are those of the story to the digit.
package enum AubrelleSurvey {
    package static let profiles = ["professionnels", "bénévoles", "personnes concernées"]
    package static let obstacles = [
        "temps", "savoir à qui s’adresser", "transport", "argent", "peur d’être jugé",
    ]

    private static func values(_ names: [String]) -> [Variable.Value] {
        names.enumerated().map { Variable.Value(Int32($0.offset + 1), "v\($0.offset + 1)", ["fr": $0.element]) }
    }

    private static func single(_ code: String, _ label: String, _ names: [String]) -> Variable {
        var variable = Variable(code, .single, ["fr": label])
        variable.values = values(names)
        return variable
    }

    package static var codebook: Codebook {
        var book = Codebook("e1", ["fr": "Ce qui nous aide, ce qui nous manque"])
        book.isSynthetic = true
        book.groups = [.init("q4", .several, ["fr": "Ce qui freine"])]
        let choices = obstacles.enumerated().map { index, name in
            var variable = Variable("q4_\(index + 1)", .several, ["fr": name])
            (variable.group, variable.choice) = ("q4", "c\(index + 1)")
            return variable
        }
        book.variables =
            [
                single("profil", "Profil", profiles),
                single(
                    "lieu", "Lieu", ["Montaubrel hors quartier", "La Verrerie", "vallée et Combelande", "ailleurs"]),
                single("q3", "Connaissez-vous une action qui aide près de chez vous ?", ["oui", "non"]),
            ] + choices + [
                single("age", "Âge", ["15-17 ans", "18-29 ans", "30-59 ans", "60 ans et plus"])
            ]
        return book
    }

    private static func ranks(_ counts: [Int]) -> [Int32] {
        counts.enumerated().flatMap { [Int32](repeating: Int32($0.offset + 1), count: $0.element) }
    }

    /// - Throws: when the codebook cannot be kept, which does not happen.
    package static func dataset() throws -> Dataset {
        var builder = try DatasetBuilder(codebook)
        let (profile, place) = (ranks([131, 22, 61]), ranks([78, 69, 58, 9]))
        let (known, age) = (ranks([96, 84, 34]), ranks([3, 12, 38, 8]))
        // Of each profile the first ones say what holds them back.
        let (starts, answering, judged) = ([0, 131, 153], [112, 19, 52], [14, 5, 29])
        var answered = 0
        for row in 0..<214 {
            let group = Int(profile[row]) - 1
            let within = row - starts[group]
            var cells: [Datum] = [.code(profile[row]), .code(place[(row * 5) % 214])]
            let knows = known[(row * 3) % 214]
            cells.append(knows == 3 ? .gap(.unknown) : .code(knows))
            if within < answering[group] {
                for (choice, count) in [104, 92, 71, 66].enumerated() {
                    cells.append(.code((answered * 7 + choice * 40) % 183 < count ? 1 : 0))
                }
                cells.append(.code(within < judged[group] ? 1 : 0))
                answered += 1
            } else {
                cells += [Datum](repeating: .gap(.empty), count: 5)
            }
            cells.append(group == 2 ? .code(age[within]) : .gap(.notAsked))
            try builder.add(cells)
        }
        return try builder.frozen([(0..<214).map { RowID(UInt64($0 * 7_919)) }])
    }
}
