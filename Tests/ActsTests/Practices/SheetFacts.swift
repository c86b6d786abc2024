import Domain

/// The facts that a sheet gives to whoever asks field by field, gathered again by section and item.
struct SheetFacts {
    private(set) var all: [String: Fact] = [:]

    init(_ sheet: Sheet, template: Template = .current) {
        for field in template.sections.flatMap(\.fields) {
            for fact in sheet.facts(field.name) {
                all[fact.section + "/" + fact.item] = fact
                for part in field.parts {
                    for completing in sheet.parts(of: fact, part.name) {
                        all[completing.section + "/" + completing.item] = completing
                    }
                }
            }
        }
    }
}

/// What a fact of a draft must be once it was stored and read.
struct DraftFacts {
    private let slugs: [String: String]
    private let titles: [String: String]

    init(slugs: [String: String], titles drafts: [PracticeDraft]) {
        self.slugs = slugs
        titles = Dictionary(drafts.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    func expected(_ fact: Fact) -> Fact {
        var fact = fact
        if let key = fact.target?.key {
            fact.target = PracticeReference(key: "", title: titles[key], slug: slugs[key])
        }
        return fact
    }

    /// Without identifiers nor addresses, which a draft does not have.
    static func comparable(_ fact: Fact) -> Fact {
        var fact = fact
        fact.organisation?.id = nil
        fact.organisation?.slug = nil
        fact.territory?.id = nil
        fact.territory?.slug = nil
        // An official place keeps what the source calls it beside its own name.
        if fact.territory != nil, let printed = fact.printed {
            fact.territory?.name = printed
            fact.printed = nil
        }
        fact.target?.id = nil
        return fact
    }
}
