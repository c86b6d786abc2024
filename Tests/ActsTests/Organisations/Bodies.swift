import Acts
import Domain
import TestSupport

/// Practices that name bodies, for tests about bodies.
enum Bodies {
    static func fact(
        _ name: String, kind: String = "association", field: String = "bearer", item: String? = nil,
        isGroup: Bool = false
    ) -> Fact {
        var fact = Fact(item: item ?? "b-\(name)", section: "identity", field: field, position: 0)
        fact.organisation = OrganisationReference(name: name, kind: kind, isGroup: isGroup)
        return fact
    }

    /// A sheet that names these bodies as its bearers.
    static func practice(_ key: String, _ names: String...) -> PracticeDraft {
        Drafts.practice(key, "Fiche \(key)", more: names.map { fact($0) })
    }
}

extension TestWorld {
    func profile(_ slug: String, as viewer: Viewer = .anyone) throws -> OrganisationProfile {
        switch try perform(ReadOrganisation(slug: slug), by: viewer) {
        case .organisation(let profile): return profile
        case .moved(let other): throw SupportFailure("\(slug) was given up for \(other.slug ?? "")")
        }
    }

    /// Where an address leads, nil when it is nobody's.
    func address(_ slug: String) throws -> String? {
        do {
            switch try perform(ReadOrganisation(slug: slug), by: .anyone) {
            case .organisation(let profile): return profile.organisation.slug
            case .moved(let other): return other.slug
            }
        } catch Refusal.notFound { return nil }
    }

    func bodies(_ words: String = "", kind: String? = nil, groups: Bool = false) throws -> [String] {
        try perform(ListOrganisations(isGroup: groups, words: words, kind: kind, size: 1_000), by: .anyone)
            .organisations.map(\.name)
    }
}

extension OrganisationProfile {
    /// Titles of the sheets, each once.
    var titles: [String] { Set(parts.compactMap(\.practice.title)).sorted() }
}
