/// The sections of the current template, strand by strand.
extension Template {
    static let identity: [Section] = [
        Section(
            "identity", .identity,
            [
                Field("subtitle", .item, weight: 4, for: .find),
                Field("plain", .prose, weight: 4, for: .understand, parts: plainParts),
                Field("theme", .term, vocabulary: "theme", weight: 4, for: .find),
                Field("method", .term, vocabulary: "method", weight: 4, for: .find),
                Field("nature", .term, vocabulary: "nature", for: .find),
                Field("process", .term, vocabulary: "process", repeats: true, for: .find),
                Field("domain", .term, vocabulary: "domain", repeats: true, for: .find),
                Field("approach", .term, vocabulary: "approach", repeats: true, weight: 4, for: .find),
                Field("keyword", .item, repeats: true, weight: 4, for: .find),
                Field("scale", .term, vocabulary: "scale", for: .find),
                Field("years", .date, weight: 0, for: .find),
                Field(
                    "territory", .place, repeats: true, weight: 4, for: .find,
                    parts: [Field("territory.role", .term, vocabulary: "territory-role", for: .understand)]),
                Field(
                    "bearer", .body, repeats: true, weight: 4, for: .meet,
                    parts: [Field("bearer.role", .term, vocabulary: "body-role", for: .understand)]),
                Field(
                    "actor", .body, repeats: true, for: .meet,
                    parts: [Field("actor.role", .term, vocabulary: "body-role", for: .understand)]),
                Field("contact", .item, weight: 0, for: .meet),
            ]),
        Section(
            "public", .identity,
            [
                Field("public", .item, weight: 4, for: .find),
                Field("public.category", .term, vocabulary: "public", repeats: true, for: .find),
                Field("public.target", .term, vocabulary: "public-target", for: .find),
                Field("public.age", .measure, weight: 0, for: .find),
                Field("public.criterion", .item, repeats: true, for: .understand),
            ]),
    ]

    static let context: [Section] = [
        Section(
            "emergence", .context,
            [
                Field("problem", .prose, weight: 4, for: .find),
                Field("need", .term, vocabulary: "need", repeats: true, weight: 4, for: .find),
                Field("resource", .item, repeats: true, weight: 4, for: .understand),
                Field("emergence", .prose, weight: 4, for: .understand),
                Field("finding", .item, repeats: true, weight: 4, for: .find),
                Field("origin", .term, vocabulary: "origin", for: .understand),
                Field("trigger", .term, vocabulary: "trigger", repeats: true, for: .understand),
            ]),
        Section(
            "milestones", .context,
            [
                Field(
                    "milestone", .date, repeats: true, for: .understand,
                    parts: [Field("milestone.type", .term, vocabulary: "milestone", for: .understand)])
            ]),
        Section(
            "money", .context,
            [
                Field(
                    "funding", .amount, repeats: true, for: .redo,
                    parts: [
                        Field("funding.type", .term, vocabulary: "funding", for: .find),
                        Field("funding.base", .item, vocabulary: "base", weight: 0, for: .redo),
                    ]),
                Field(
                    "cost", .amount, repeats: true, for: .redo,
                    parts: [Field("cost.base", .item, vocabulary: "base", weight: 0, for: .redo)]),
            ]),
    ]

    static let approach: [Section] = [
        Section(
            "description", .approach,
            [
                Field("definition", .prose, weight: 4, for: .understand),
                Field("description", .prose, weight: 4, for: .understand),
                Field("objective", .item, repeats: true, weight: 4, for: .find),
            ]),
        Section(
            "way", .approach,
            [
                Field("form", .term, vocabulary: "action-form", for: .find),
                Field("step", .item, repeats: true, for: .redo),
                Field(
                    "tool", .item, repeats: true, for: .redo,
                    parts: [Field("tool.type", .term, vocabulary: "tool", for: .find)]),
                Field("landmark", .item, repeats: true, for: .redo),
                // In the words of those who do it: "six à dix", "deux heures environ".
                Field("kit.period", .item, weight: 0, for: .redo),
                Field("kit.sessions", .item, weight: 0, for: .redo),
                Field("kit.length", .item, weight: 0, for: .redo),
                Field("kit.group", .item, weight: 0, for: .redo),
                Field("kit.opening", .item, weight: 0, for: .redo),
                Field("kit.role", .item, repeats: true, for: .redo),
                Field("kit.material", .item, repeats: true, for: .redo),
            ]),
        Section(
            "means", .approach,
            [
                Field(
                    "staff", .measure, repeats: true, for: .redo,
                    parts: [Field("staff.share", .measure, weight: 0, for: .redo)]),
                Field("training", .item, repeats: true, for: .redo, parts: trainingParts),
            ]),
        Section(
            "governance", .approach,
            [
                Field(
                    "board", .item, repeats: true, for: .redo,
                    parts: [
                        Field("board.type", .term, vocabulary: "board", for: .find),
                        Field("board.members", .item, for: .understand),
                        Field("board.frequency", .item, for: .redo),
                    ])
            ]),
        Section(
            "participation", .approach,
            [
                Field("participation", .prose, for: .understand),
                Field("participation.level", .term, vocabulary: "participation", for: .find),
                Field("participation.scope", .term, vocabulary: "participation-scope", repeats: true, for: .find),
                Field("participation.form", .item, repeats: true, for: .redo),
            ]),
        Section(
            "conditions", .approach,
            [
                Field("condition", .item, repeats: true, for: .redo),
                Field(
                    "obstacle", .item, repeats: true, weight: 4, for: .find,
                    parts: [
                        Field("obstacle.type", .term, vocabulary: "obstacle", for: .find),
                        Field("obstacle.standing", .term, vocabulary: "standing", for: .judge),
                        Field("obstacle.contest", .item, weight: 0, for: .judge),
                    ]),
                Field(
                    "lever", .item, repeats: true, weight: 4, for: .find,
                    parts: [
                        Field("lever.type", .term, vocabulary: "lever", for: .find),
                        // Words of the obstacle that the source says it lifted.
                        Field("lever.obstacle", .item, weight: 0, for: .redo),
                    ]),
                Field("caution", .item, repeats: true, for: .redo),
                Field("ethics", .item, repeats: true, for: .redo),
            ]),
    ]

    /// Who stands behind a version in plain language; only one that was written and tested with the people it is for may
    /// be called easy to read.
    private static let plainParts: [Field] = [
        Field("plain.by", .item, weight: 0, for: .trust),
        Field("plain.with", .item, weight: 0, for: .trust),
        Field("plain.test", .item, weight: 0, for: .trust),
    ]

    private static let trainingParts: [Field] = [
        Field("training.type", .term, vocabulary: "training", for: .find),
        Field("training.body", .body, for: .meet),
        Field("training.length", .measure, weight: 0, for: .redo),
        Field("training.people", .measure, weight: 0, for: .redo),
        Field("training.public", .item, for: .redo),
        Field("training.year", .date, weight: 0, for: .understand),
    ]
}
