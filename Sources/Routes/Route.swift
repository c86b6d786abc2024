internal import HTML

/// Every address of the site, as a value that prints its path and is parsed back from one.
///
/// A page without a handler, or a link to nowhere, does not compile.
package enum Route: Sendable, Equatable, LinkTarget {
    case home
    case practices(PracticesRoute)
    case sheet(slug: String)
    case sheetFile(SheetFileRoute)
    case collections
    case collection(slug: String)
    /// Words that complete what is being typed, for the search field.
    case suggestions(DirectoryRoute)
    case compare(CompareRoute)
    case obstacles
    case obstacle(code: String)
    case levers
    case lever(code: String)
    case feed(FeedRoute)
    case methods
    case method(slug: String)
    case territories
    case territory(slug: String)
    /// "Near me": the words are the name or the code of a place.
    case nearby(DirectoryRoute)
    case organisations(DirectoryRoute)
    case organisation(slug: String)
    case groups(DirectoryRoute)
    case group(slug: String)
    case glossary(DirectoryRoute)
    case word(slug: String)
    case sources
    case source(code: String)
    case vocabularies
    case vocabulary(VocabularyRoute)
    case export(ExportRoute)
    case about
    case legal
    case privacy
    case openData
    case accessibility
    case display
    case account(AccountRoute)
    case capability(CapabilityRoute)
    case members(MembersRoute)
    case notices(NoticesRoute)
    case ownData(OwnDataRoute)
    case reports(ReportsRoute)
    case writing(WritingRoute)
    case files(FilesRoute)
    case inquiries(InquiriesRoute)
    case life(LifeRoute)
    case grids(GridsRoute)
    case reviews(ReviewsRoute)
    case lineage(LineageRoute)
    case methodYears(MethodYearsRoute)
    case adoptions(AdoptionsRoute)
    case prizes(PrizesRoute)
    case calendar(CalendarRoute)
    case laboratory(LaboratoryRoute)
    case surveys(SurveysRoute)
    case answering(AnsweringRoute)
    case forms(FormsRoute)
    case leading(LeadingRoute)
    case coding(CodingRoute)
    case api(APIRoute)
    case machine(MachineRoute)

    package var path: String {
        switch self {
        case .home: "/"
        case .practices(let list): list.path
        case .sheet(let slug): "/pratiques/\(PathText.encoded(slug))"
        case .sheetFile(let file): file.path
        case .collections: "/collections"
        case .collection(let slug): "/collections/\(PathText.encoded(slug))"
        case .suggestions(let words): "/suggestions\(words.query)"
        case .compare(let sheets): sheets.path
        case .obstacles: "/freins"
        case .obstacle(let code): "/freins/\(PathText.encoded(code))"
        case .levers: "/leviers"
        case .lever(let code): "/leviers/\(PathText.encoded(code))"
        case .feed(let feed): feed.path
        case .methods: "/demarches"
        case .method(let slug): "/demarches/\(PathText.encoded(slug))"
        case .territories: "/territoires"
        case .territory(let slug): "/territoires/\(PathText.encoded(slug))"
        case .nearby(let place): "/pres-de-chez-moi\(place.query)"
        case .organisations(let list): "/structures\(list.query)"
        case .organisation(let slug): "/structures/\(PathText.encoded(slug))"
        case .groups(let list): "/groupes\(list.query)"
        case .group(let slug): "/groupes/\(PathText.encoded(slug))"
        case .glossary(let list): "/glossaire\(list.query)"
        case .word(let slug): "/glossaire/\(PathText.encoded(slug))"
        case .sources: "/sources"
        case .source(let code): "/sources/\(PathText.encoded(code))"
        case .vocabularies: "/vocabulaires"
        case .vocabulary(let vocabulary): vocabulary.path
        case .export(let export): export.path
        case .about: "/a-propos"
        case .legal: "/mentions-legales"
        case .privacy: "/donnees-personnelles"
        case .openData: "/donnees-ouvertes"
        case .accessibility: "/accessibilite"
        case .display: "/affichage"
        case .account(let account): account.path
        case .capability(let capability): capability.path
        case .members(let members): members.path
        case .notices(let notices): notices.path
        case .ownData(let data): data.path
        case .reports(let reports): reports.path
        case .writing(let writing): writing.path
        case .files(let files): files.path
        case .inquiries(let inquiries): inquiries.path
        case .life(let life): life.path
        case .grids(let grids): grids.path
        case .reviews(let reviews): reviews.path
        case .lineage(let lineage): lineage.path
        case .methodYears(let years): years.path
        case .adoptions(let adoptions): adoptions.path
        case .prizes(let prizes): prizes.path
        case .calendar(let calendar): calendar.path
        case .laboratory(let laboratory): laboratory.path
        case .surveys(let surveys): surveys.path
        case .answering(let answering): answering.path
        case .forms(let forms): forms.path
        case .leading(let leading): leading.path
        case .coding(let coding): coding.path
        case .api(let api): api.path
        case .machine(let machine): machine.path
        }
    }

    /// The route of a decoded path, nil when the site has none there.
    ///
    /// - Parameter query: decoded names and values, in order; unknown names are ignored.
    package init?(path: String, query: [(name: String, value: String)] = []) {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        switch segments {
        case [""]: self = .home
        case ["pratiques"]: self = .practices(PracticesRoute(query))
        case ["collections"]: self = .collections
        case ["suggestions"]: self = .suggestions(DirectoryRoute(query))
        case ["comparer"]: self = .compare(CompareRoute(query))
        case ["freins"]: self = .obstacles
        case ["leviers"]: self = .levers
        case ["demarches"]: self = .methods
        case ["territoires"]: self = .territories
        case ["pres-de-chez-moi"]: self = .nearby(DirectoryRoute(query))
        case ["structures"]: self = .organisations(DirectoryRoute(query))
        case ["groupes"]: self = .groups(DirectoryRoute(query))
        case ["glossaire"]: self = .glossary(DirectoryRoute(query))
        case ["sources"]: self = .sources
        case ["vocabulaires"]: self = .vocabularies
        case ["a-propos"]: self = .about
        case ["mentions-legales"]: self = .legal
        case ["donnees-personnelles"]: self = .privacy
        case ["donnees-ouvertes"]: self = .openData
        case ["accessibilite"]: self = .accessibility
        case ["affichage"]: self = .display
        default:
            if let route = Self.file(segments, query) ?? Self.told(segments, query) ?? Self.personal(segments, query) {
                self = route
                return
            }
            guard segments.count == 2, let route = Route(segments[0], segments[1], query) else { return nil }
            self = route
        }
    }

    /// What is taken away, and what programs ask.
    private static func file(_ segments: [String], _ query: [(name: String, value: String)]) -> Route? {
        FeedRoute(segments, query).map(Route.feed) ?? ExportRoute(segments, query).map(Route.export)
            ?? MachineRoute(segments).map(Route.machine) ?? APIRoute(segments).map(Route.api)
    }

    /// Pages that stand below the one of a thing.
    private static func told(_ segments: [String], _ query: [(name: String, value: String)]) -> Route? {
        LineageRoute(segments, query).map(Route.lineage) ?? MethodYearsRoute(segments, query).map(Route.methodYears)
            ?? CalendarRoute(segments, query).map(Route.calendar)
            ?? LaboratoryRoute(segments, query).map(Route.laboratory) ?? FormsRoute(segments, query).map(Route.forms)
    }

    /// Pages of accounts.
    private static func personal(_ segments: [String], _ query: [(name: String, value: String)]) -> Route? {
        // One after the other: a single expression is more than the compiler weighs in time.
        let readings: [() -> Route?] = [
            { AccountRoute(segments).map(Route.account) }, { CapabilityRoute(segments).map(Route.capability) },
            { MembersRoute(segments, query).map(Route.members) }, { NoticesRoute(segments, query).map(Route.notices) },
            { OwnDataRoute(segments, query).map(Route.ownData) }, { ReportsRoute(segments, query).map(Route.reports) },
            { WritingRoute(segments, query).map(Route.writing) }, { FilesRoute(segments).map(Route.files) },
            { InquiriesRoute(segments).map(Route.inquiries) }, { LifeRoute(segments).map(Route.life) },
            { GridsRoute(segments, query).map(Route.grids) }, { ReviewsRoute(segments).map(Route.reviews) },
            { AdoptionsRoute(segments).map(Route.adoptions) }, { PrizesRoute(segments, query).map(Route.prizes) },
            { SurveysRoute(segments).map(Route.surveys) }, { AnsweringRoute(segments, query).map(Route.answering) },
            { LeadingRoute(segments).map(Route.leading) }, { CodingRoute(segments, query).map(Route.coding) },
        ]
        return readings.lazy.compactMap { $0() }.first
    }

    /// The page of one thing in a list.
    private init?(_ list: String, _ name: String, _ query: [(name: String, value: String)]) {
        if name.isEmpty { return nil }
        switch list {
        case "pratiques": self = SheetFileRoute(name: name).map(Route.sheetFile) ?? .sheet(slug: name)
        case "collections": self = .collection(slug: name)
        case "freins": self = .obstacle(code: name)
        case "leviers": self = .lever(code: name)
        case "demarches": self = .method(slug: name)
        case "territoires": self = .territory(slug: name)
        case "structures": self = .organisation(slug: name)
        case "groupes": self = .group(slug: name)
        case "glossaire": self = .word(slug: name)
        case "sources": self = .source(code: name)
        case "vocabulaires": self = .vocabulary(VocabularyRoute(name, query))
        default: return nil
        }
    }
}
