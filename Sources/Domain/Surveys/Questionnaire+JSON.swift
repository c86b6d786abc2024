extension Questionnaire {
    package static let format = "essaim-questionnaire"

    /// The questionnaire as it is kept and exchanged: members always in the same order, none that says nothing;
    /// docs/formats/questionnaire.md is its description. The reader gives back the same.
    package var json: JSON {
        .object(
            members([
                .init("format", .string(Self.format)), .init("formatVersion", .integer(1)),
                .init("code", .string(code)), .init("version", .integer(Int64(version))),
                .init("languages", .array(languages.map(JSON.string))), told("title", title),
                told("introduction", introduction), told("thanks", thanks),
                branching.map { .init("branching", $0.json) },
                .init("sections", .array(sections.map(\.json))), listed("aims", aims.map(\.json)),
            ]))
    }
}

private func members(_ members: [JSON.Member?]) -> [JSON.Member] { members.compactMap(\.self) }

private func told(_ name: String, _ words: Wordings) -> JSON.Member? {
    words.isEmpty ? nil : .init(name, words.json)
}

private func listed(_ name: String, _ elements: [JSON]) -> JSON.Member? {
    elements.isEmpty ? nil : .init(name, .array(elements))
}

private func flag(_ name: String, _ isSet: Bool) -> JSON.Member? { isSet ? .init(name, .bool(true)) : nil }

extension Wordings {
    /// Languages in order.
    package var json: JSON { .object(languages.map { .init($0, .string(texts[$0] ?? "")) }) }
}

extension Branching {
    fileprivate var json: JSON {
        .object([
            .init("question", .string(question)),
            .init(
                "branches",
                .array(
                    branches.map { branch in
                        .object([
                            .init("code", .string(branch.code)), .init("label", branch.label.json),
                            .init("choices", .array(branch.choices.map(JSON.string))),
                        ])
                    })),
        ])
    }
}

extension SurveyAim {
    fileprivate var json: JSON {
        .object(
            members([
                .init("code", .string(code)), told("axis", axis), told("text", text),
                listed("questions", questions.map(JSON.string)),
            ]))
    }
}

extension SurveySection {
    fileprivate var json: JSON {
        let again = repetition.map { repetition in
            JSON.object(
                members([.init("most", .integer(Int64(repetition.most))), told("another", repetition.another)]))
        }
        return .object(
            members([
                .init("code", .string(code)), told("title", title), told("introduction", introduction),
                stage == .short ? nil : .init("stage", .string(stage.rawValue)),
                condition.map { .init("when", $0.json) }, listed("branches", branches.map(JSON.string)),
                again.map { .init("repeat", $0) }, .init("questions", .array(questions.map(\.json))),
            ]))
    }
}

extension Question {
    fileprivate var json: JSON {
        .object(
            members([
                .init("code", .string(code)), .init("kind", .string(kind.name)), told("asked", asked),
                told("plain", plain), told("hint", hint), told("warning", warning),
                picture.map { .init("picture", .string($0)) }, told("recordings", recordings),
                listed("offered", offered.map { .string($0.rawValue) }), flag("mandatory", isMandatory),
                condition.map { .init("when", $0.json) }, listed("branches", branches.map(JSON.string)),
                listed("jumps", jumps.map(\.json)),
            ]) + kind.members)
    }
}

extension SurveyJump {
    fileprivate var json: JSON {
        let place: JSON =
            switch target {
            case .question(let code): .object([.init("question", .string(code))])
            case .section(let code): .object([.init("section", .string(code))])
            case .end: .string("end")
            }
        return .object([.init("when", when.json), .init("to", place)])
    }
}

extension QuestionKind {
    fileprivate var members: [JSON.Member] {
        switch self {
        case .single(let choices): [.init("choices", .array(choices.map(\.json)))]
        case .several(let choices, let most), .ordered(let choices, let most):
            [.init("choices", .array(choices.map(\.json)))] + (most.map { [.init("most", .integer(Int64($0)))] } ?? [])
        case .matrix(let rows, let scale):
            [.init("rows", .array(rows.map(\.json))), .init("scale", .array(scale.map(\.json)))]
        case .number(let bounds):
            Domain.members([
                bounds.least.map { .init("least", .string($0.text)) },
                bounds.most.map { .init("highest", .string($0.text)) },
                bounds.decimals == 0 ? nil : .init("decimals", .integer(Int64(bounds.decimals))),
                told("unit", bounds.unit),
            ])
        case .date(let bounds):
            Domain.members([
                .init("precision", .string(bounds.precision.rawValue)),
                bounds.earliest.map { .init("earliest", .string($0.iso)) },
                bounds.latest.map { .init("latest", .string($0.iso)) },
            ])
        case .contact(let request):
            Domain.members([
                told("consent", request.consent),
                .init("fields", .array(request.fields.map { .string($0.rawValue) })),
            ])
        case .territory, .organisation, .shortText, .longText, .note: []
        }
    }
}

extension Choice {
    fileprivate var json: JSON {
        .object(
            members([
                .init("code", .string(code)), told("label", label), flag("exclusive", isExclusive),
                flag("words", takesWords), weight.map { .init("weight", .integer(Int64($0))) },
                picture.map { .init("picture", .string($0)) },
            ]))
    }
}
