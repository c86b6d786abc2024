internal import Domain

/// One line of the table of addresses: what `essaim routes` prints and what the server asks before it reads a body.
package struct RouteEntry: Sendable, Equatable {
    package let name: String
    package let pattern: String
    package let methods: [String]
    /// Bytes of a form kept in memory; 0 when the route takes no body.
    package let bodyLimit: Int
    /// Answered on the network loop: nothing to wait for.
    package let isInline: Bool
    /// The address opens something to whoever holds it: logs show its pattern.
    package var isSecret = false
}

extension Route {
    /// The line of the table for this route.
    package var entry: RouteEntry {
        switch self {
        case .home: Self.page("home", "/")
        case .practices: Self.page("practices", "/pratiques")
        case .sheet: Self.page("sheet", "/pratiques/:slug")
        case .sheetFile: Self.page("sheet-file", "/pratiques/:slug.:format")
        case .collections: Self.page("collections", "/collections")
        case .collection: Self.page("collection", "/collections/:slug")
        case .suggestions: Self.page("suggestions", "/suggestions")
        case .compare: Self.page("compare", "/comparer")
        case .obstacles: Self.page("obstacles", "/freins")
        case .obstacle: Self.page("obstacle", "/freins/:code")
        case .levers: Self.page("levers", "/leviers")
        case .lever: Self.page("lever", "/leviers/:code")
        case .feed: Self.page("feed", "/:list.atom")
        case .methods: Self.page("methods", "/demarches")
        case .method: Self.page("method", "/demarches/:slug")
        case .territories: Self.page("territories", "/territoires")
        case .territory: Self.page("territory", "/territoires/:slug")
        case .nearby: Self.page("nearby", "/pres-de-chez-moi")
        case .organisations: Self.page("organisations", "/structures")
        case .organisation: Self.page("organisation", "/structures/:slug")
        case .groups: Self.page("groups", "/groupes")
        case .group: Self.page("group", "/groupes/:slug")
        case .glossary: Self.page("glossary", "/glossaire")
        case .word: Self.page("word", "/glossaire/:slug")
        case .sources: Self.page("sources", "/sources")
        case .source: Self.page("source", "/sources/:code")
        case .vocabularies: Self.page("vocabularies", "/vocabulaires")
        case .vocabulary: Self.page("vocabulary", "/vocabulaires/:code")
        case .export: Self.page("export", "/:list.:format")
        case .about: Self.page("about", "/a-propos")
        case .legal: Self.page("legal", "/mentions-legales")
        case .privacy: Self.page("privacy", "/donnees-personnelles")
        case .openData: Self.page("open-data", "/donnees-ouvertes")
        case .accessibility: Self.page("accessibility", "/accessibilite")
        case .display: Self.page("display", "/affichage", form: 4_096)
        case .account(let account): account.entry
        case .capability(let capability): capability.entry
        case .members(let members): members.entry
        case .notices(let notices): notices.entry
        case .ownData(let data): data.entry
        case .reports(let reports): reports.entry
        case .writing(let writing): writing.entry
        case .files(let files): files.entry
        case .inquiries(let inquiries): inquiries.entry
        case .life(let life): life.entry
        case .grids(let grids): grids.entry
        case .reviews(let reviews): reviews.entry
        case .lineage(let lineage): lineage.entry
        case .methodYears(let years): years.entry
        case .adoptions(let adoptions): adoptions.entry
        case .prizes(let prizes): prizes.entry
        case .calendar(let calendar): calendar.entry
        case .laboratory(let laboratory): laboratory.entry
        case .surveys(let surveys): surveys.entry
        case .answering(let answering): answering.entry
        case .forms(let forms): forms.entry
        case .leading(let leading): leading.entry
        case .coding(let coding): coding.entry
        case .api(let api): api.entry
        case .machine(let machine): machine.entry
        }
    }

    /// Answered without waiting for anything.
    static func inline(_ name: String, _ pattern: String) -> RouteEntry {
        RouteEntry(name: name, pattern: pattern, methods: ["GET"], bodyLimit: 0, isInline: true)
    }

    /// Opens something to whoever holds its address.
    static func secret(_ name: String, _ pattern: String) -> RouteEntry {
        RouteEntry(
            name: name, pattern: pattern, methods: ["GET"], bodyLimit: 0, isInline: false, isSecret: true)
    }

    /// - Parameter form: bytes of the form that the page takes; 0 for none.
    static func page(_ name: String, _ pattern: String, form: Int = 0) -> RouteEntry {
        RouteEntry(
            name: name, pattern: pattern, methods: form > 0 ? ["GET", "POST"] : ["GET"], bodyLimit: form,
            isInline: false)
    }

    /// One example of each route, in the order of the table.
    package static let examples: [Route] =
        [
            .home, .practices(PracticesRoute()), .sheet(slug: "exemple"),
            .sheetFile(SheetFileRoute("exemple", .pdf)), .collections, .collection(slug: "exemple"),
            .suggestions(DirectoryRoute()),
            .compare(CompareRoute()), .obstacles, .obstacle(code: "exemple"), .levers, .lever(code: "exemple"),
            .feed(FeedRoute(.search(SheetSearch()), .atom)), .methods, .method(slug: "exemple"), .territories,
            .territory(slug: "exemple"), .nearby(DirectoryRoute()), .organisations(DirectoryRoute()),
            .organisation(slug: "exemple"), .groups(DirectoryRoute()), .group(slug: "exemple"),
            .glossary(DirectoryRoute()),
            .word(slug: "exemple"), .sources, .source(code: "exemple"), .vocabularies,
            .vocabulary(VocabularyRoute("exemple")), .export(ExportRoute(.practices(SheetSearch()), .csv)), .about,
            .legal, .privacy, .openData, .accessibility, .display,
            .account(.signIn), .account(.code), .account(.mailLink), .account(.link), .account(.signOut),
            .account(.request), .account(.overview), .account(.identity), .account(.password), .account(.secondFactor),
            .account(.sessions), .account(.confirmation), .account(.provider), .account(.providerReturn),
            .account(.attachment), .capability(.link(token: "exemple")),
            .capability(.feed(token: "exemple", .atom)),
            .members(.list(MembersQuery())), .members(.member(id: 1)), .members(.invitation), .members(.requests),
            .members(.teams(slug: "exemple")), .members(.bearing(slug: "exemple")), .notices(.notices),
            .notices(.follows),
            .notices(.followEnd), .notices(.digest), .notices(.privateFeed), .notices(.outbox),
            .notices(.message(id: 1)), .notices(.copies),
            .notices(.unsubscription(key: nil)), .ownData(.overview), .ownData(.file), .ownData(.journal(before: nil)),
            .ownData(.erasure), .ownData(.tokens),
            .capability(.report(token: "exemple")),
        ] + ReportsRoute.examples.map(Route.reports) + WritingRoute.examples.map(Route.writing)
        + [.capability(.reply(token: "exemple"))] + FilesRoute.examples.map(Route.files)
        + APIRoute.examples.map(Route.api) + [
            .machine(.harvest), .machine(.sitemap(SitemapRoute())), .machine(.asset(name: "style.css")),
            .machine(.health),
            .machine(.robots), .capability(.inquiry(token: "exemple")),
        ] + InquiriesRoute.examples.map(Route.inquiries) + LifeRoute.examples.map(Route.life)
        + GridsRoute.examples.map(Route.grids) + ReviewsRoute.examples.map(Route.reviews)
        + [.lineage(LineageRoute("exemple")), .methodYears(MethodYearsRoute("exemple"))]
        + AdoptionsRoute.examples.map(Route.adoptions) + CalendarRoute.examples.map(Route.calendar)
        + PrizesRoute.examples.map(Route.prizes) + LaboratoryRoute.examples.map(Route.laboratory)
        + SurveysRoute.examples.map(Route.surveys) + AnsweringRoute.examples.map(Route.answering)
        + FormsRoute.examples.map(Route.forms)
        + LeadingRoute.examples.map(Route.leading)
        + CodingRoute.examples.map(Route.coding)

    /// Every address of the site.
    package static let table: [RouteEntry] = examples.map(\.entry)
}
