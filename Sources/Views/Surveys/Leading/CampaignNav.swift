package import Domain
internal import French
internal import HTML
package import Routes
internal import Texts

/// The pages of a survey for those who lead it, type for it or analyse it.
package enum CampaignPlace: Sendable, CaseIterable {
    case dashboard, charter, questionnaire, paths, relays, entry, team, contacts, data

    /// Nil for a page that is not there yet.
    package func route(_ slug: String) -> Route? {
        switch self {
        case .dashboard: .leading(.dashboard(slug: slug))
        case .charter: .leading(.charter(slug: slug))
        case .questionnaire, .paths, .entry: nil
        case .relays: .leading(.relays(slug: slug))
        case .team: .leading(.team(slug: slug))
        case .contacts: .leading(.contacts(slug: slug))
        case .data: .leading(.data(slug: slug))
        }
    }
}

/// What the viewer may do with a survey.
package struct CampaignRights: Sendable, Equatable {
    package var leads: Bool
    package var collects: Bool
    package var analyses: Bool
    /// May read who agreed to be called back.
    package var readsContacts: Bool

    package init(leads: Bool, collects: Bool = false, analyses: Bool = false, readsContacts: Bool = false) {
        self.leads = leads
        self.collects = collects
        self.analyses = analyses
        self.readsContacts = readsContacts
    }

    /// The pages that they find something on.
    var places: [CampaignPlace] {
        CampaignPlace.allCases.filter { place in
            switch place {
            case .dashboard: true
            case .charter, .questionnaire, .paths, .relays, .team: leads
            case .entry: collects
            case .contacts: readsContacts
            case .data: leads || analyses
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

    /// - Parameters:
    ///   - heading: of the page; nil for the name of its place.
    ///   - after: pages between the place and this one.
    func markup(_ here: CampaignPlace, heading: String? = nil) -> Markup {
        let place = label(here)
        let title = heading ?? (here == .dashboard ? name : place)
        var steps: [(name: String, route: Route)] = [(texts.listTitle, .leading(.list))]
        if here != .dashboard { steps.append((name, .leading(.dashboard(slug: slug)))) }
        if heading != nil, let route = here.route(slug), here != .dashboard { steps.append((place, route)) }
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
        let entries = rights.places.compactMap { place in place.route(slug).map { (place, $0) } }
        return """
            <nav class="places" aria-label="\(texts.navLabel)"><ul>
            \(each: entries, { entry in """
                <li><a href="\(Link(entry.1))"\(attribute: "aria-current", if: entry.0 == here, "page")>\(label(entry.0))</a></li>

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
        }
    }
}
