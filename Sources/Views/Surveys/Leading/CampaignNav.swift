package import Domain
internal import French
internal import HTML
package import Routes
internal import Texts

/// The pages of a survey for those who lead it, type for it or analyse it.
package enum CampaignPlace: Sendable, CaseIterable {
    case dashboard, charter, questionnaire, paths, relays, entry, team, contacts, data, tables, verbatims

    package func route(_ slug: String) -> Route {
        switch self {
        case .dashboard: .leading(.dashboard(slug: slug))
        case .charter: .leading(.charter(slug: slug))
        case .questionnaire: .forms(.questionnaire(slug: slug))
        case .paths: .forms(.ways(slug: slug))
        case .entry: .forms(.entry(slug: slug))
        case .relays: .leading(.relays(slug: slug))
        case .team: .leading(.team(slug: slug))
        case .contacts: .leading(.contacts(slug: slug))
        case .data: .leading(.data(slug: slug))
        case .tables: .leading(.tables(slug: slug))
        case .verbatims: .coding(.list(slug: slug))
        }
    }
}

extension CampaignRights {
    /// The pages that they find something on.
    var places: [CampaignPlace] {
        CampaignPlace.allCases.filter { place in
            switch place {
            case .dashboard: true
            case .charter, .questionnaire, .paths, .relays, .team: leads
            case .entry: collects
            case .contacts: readsContacts
            case .data, .tables: leads || readsData
            case .verbatims: readsData
            }
        }
    }
}

/// What stands above each page of a survey for those who lead it: the way back, its name, where one is.
package struct CampaignHead {
    private let slug: String
    private let name: String
    private let isSynthetic: Bool
    private let rights: CampaignRights
    private let frame: Frame
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    package init(_ campaign: Campaign, _ rights: CampaignRights, frame: Frame) {
        slug = campaign.slug
        name = French.typography(campaign.charter.title)
        isSynthetic = campaign.isSynthetic
        self.rights = rights
        self.frame = frame
    }

    /// - Parameter heading: of the page; nil for the name of its place.
    func markup(_ here: CampaignPlace, heading: String? = nil) -> Markup {
        let place = label(here)
        let title = heading ?? (here == .dashboard ? name : place)
        var steps: [(name: String, route: Route)] = [(texts.listTitle, .leading(.list))]
        if here != .dashboard { steps.append((name, .leading(.dashboard(slug: slug)))) }
        if heading != nil, here != .dashboard { steps.append((place, here.route(slug))) }
        return """
            \(Trail(frame.texts).markup(steps, here: title))
            \(if: isSynthetic, "<p class=\"note synthetic\">\(texts.synthetic)</p>\n")\
            <h1>\(if: here != .dashboard, "<span class=\"k\">\(name)</span> ")\(title)</h1>
            \(navigation(here))
            """
    }

    /// Of the document.
    func title(_ here: CampaignPlace, heading: String? = nil) -> String {
        here == .dashboard && heading == nil ? name : "\(heading ?? label(here)) – \(name)"
    }

    private func navigation(_ here: CampaignPlace) -> Markup {
        """
        <nav class="places" aria-label="\(texts.navLabel)"><ul>
        \(each: rights.places, { place in """
            <li><a href="\(Link(place.route(slug)))"\(attribute: "aria-current", if: place == here, "page")>\(label(place))</a></li>

            """ })</ul></nav>

        """
    }

    private func label(_ place: CampaignPlace) -> String {
        switch place {
        case .dashboard: texts.navDashboard
        case .charter: texts.navCharter
        case .questionnaire: texts.navQuestionnaire
        case .paths: texts.navPaths
        case .relays: texts.navRelays
        case .entry: texts.navEntry
        case .team: texts.navTeam
        case .contacts: texts.navContacts
        case .data: texts.navData
        case .tables: frame.texts.results.title
        case .verbatims: texts.navVerbatims
        }
    }
}
