/// The sections that stay with the place: what happened, and where the facts come from.
extension Template {
    static let result: [Section] = [
        Section(
            "deployment", .result,
            [
                Field("stage", .term, vocabulary: "stage", for: .find),
                Field("progress", .place, repeats: true, weight: 0, for: .judge, parts: progressParts),
                Field("deployment", .prose, for: .judge),
                Field("lesson", .item, repeats: true, for: .redo),
            ]),
        Section(
            "measures", .result,
            [
                Field(
                    "measure", .measure, repeats: true, for: .judge,
                    parts: [
                        Field("measure.nature", .term, vocabulary: "measure", for: .judge),
                        Field("measure.scope", .item, for: .judge),
                        Field("measure.code", .item, weight: 0, for: .judge),
                    ])
            ]),
        Section(
            "effects", .result,
            [
                Field("result", .prose, weight: 4, for: .judge),
                Field(
                    "effect", .item, repeats: true, weight: 4, for: .judge,
                    parts: [
                        Field("effect.type", .term, vocabulary: "effect", for: .find),
                        Field("effect.target", .term, vocabulary: "effect-target", for: .find),
                        Field("effect.direction", .term, vocabulary: "direction", for: .judge),
                    ]),
            ]),
        Section("evaluation", .result, evaluationFields),
        Section(
            "prospects", .result,
            [
                Field(
                    "prospect", .item, repeats: true, for: .understand,
                    parts: [
                        Field("prospect.type", .term, vocabulary: "prospect", for: .find),
                        Field("prospect.date", .date, weight: 0, for: .understand),
                    ])
            ]),
    ]

    static let provenance: [Section] = [
        Section(
            "relations", .provenance,
            [
                Field(
                    "relation", .relation, repeats: true, for: .find,
                    parts: [
                        Field("relation.type", .term, vocabulary: "relation", for: .understand),
                        Field("relation.date", .date, weight: 0, for: .understand),
                        Field("relation.evidence", .item, weight: 0, for: .trust),
                    ])
            ]),
        Section(
            "source", .provenance,
            [
                Field(
                    "reference", .item, repeats: true, for: .trust,
                    parts: [
                        Field("reference.type", .term, vocabulary: "reference", for: .trust),
                        Field("reference.address", .item, weight: 0, for: .trust),
                    ]),
                Field("code", .item, weight: 0, for: .trust),
                Field("extent", .item, weight: 0, for: .trust),
                Field("rubric", .term, vocabulary: "rubric", repeats: true, weight: 0, for: .trust),
                Field(
                    "defect", .item, repeats: true, weight: 0, for: .trust,
                    parts: [Field("defect.field", .term, vocabulary: "source-field", weight: 0, for: .trust)]),
            ]),
    ]

    /// How far it is in one place at one moment: any number of them, in any order, going back included.
    private static let progressParts: [Field] = [
        Field("progress.stage", .term, vocabulary: "stage", for: .judge),
        Field("progress.date", .date, weight: 0, for: .judge),
        Field("progress.evidence", .item, weight: 0, for: .trust),
        Field("progress.by", .body, weight: 0, for: .trust),
        Field("progress.note", .item, weight: 0, for: .understand),
    ]

    private static let evaluationFields: [Field] = [
        Field("evaluation.status", .term, vocabulary: "evaluation", for: .judge),
        Field("evaluation", .prose, for: .judge),
        Field("evaluation.type", .term, vocabulary: "evaluation-type", repeats: true, for: .judge),
        Field("evaluation.by", .term, vocabulary: "evaluator", repeats: true, for: .judge),
        Field("evaluation.tool", .item, repeats: true, for: .redo),
        Field("evaluation.indicator", .item, repeats: true, for: .redo),
        Field("evaluation.moment", .item, repeats: true, for: .redo),
        Field("evaluation.finding", .item, repeats: true, for: .judge),
        Field("evaluation.limit", .item, repeats: true, for: .judge),
    ]
}
