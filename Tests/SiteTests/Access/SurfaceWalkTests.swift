import Acts
import Domain
import Exchange
import HTTP
import Routes
import TestSupport
import Testing

/// Every address of the site, asked by everybody of the cast: no word of a hidden sheet stands anywhere, and a hidden
/// thing answers with the same bytes as one that never was.
@Suite struct SurfaceWalkTests {
    /// One site for all: nothing here changes it.
    private static let shared = Result {
        let site = try TestSite()
        return (site, try CastWorld(site.world))
    }
    private static let formats = SheetFileRoute.Format.allCases

    /// Addresses to ask for one route of the table. No default: a new route does not compile before it is walked.
    private static func addresses(_ route: Route, _ cast: CastWorld, _ seen: [String]) -> [String] {
        let sample = stride(from: 0, to: seen.count, by: 7).map { seen[$0] }
        let words = cast.sheets.map(\.word)
        switch route {
        case .practices:
            let pages = (1...10).map { PracticesRoute(page: $0) }
            let displays = PracticesRoute.Display.allCases.map { PracticesRoute(SheetSearch(), display: $0) }
            let searched = ["maison", "vole", "association", "val"].map { PracticesRoute(words: $0) }
            return (pages + displays + searched).map { Route.practices($0).path }
        case .sheet: return sample.map { Route.sheet(slug: $0).path }
        case .sheetFile:
            return sample.prefix(4).flatMap { slug in
                formats.filter { $0 != .pdf }.map { Route.sheetFile(SheetFileRoute(slug, $0)).path }
            }
        case .collection: return [Route.collection(slug: "parcours").path]
        case .suggestions:
            return ["ma", "maison ", "val", "bod", "dif"].map { Route.suggestions(DirectoryRoute(words: $0)).path }
        case .compare:
            return zip(sample, sample.dropFirst()).map { "/comparer?fiche=\($0)&fiche=\($1)" }
        case .feed:
            return FeedRoute.Format.allCases.flatMap { format in
                [FeedRoute.Subject.search(SheetSearch()), .territory(slug: "ain")].map {
                    Route.feed(FeedRoute($0, format)).path
                }
            }
        case .territory: return ["ain", "auvergne-rhone-alpes", "finistere"].map { Route.territory(slug: $0).path }
        case .nearby: return ["val", "ain", "01"].map { Route.nearby(DirectoryRoute(words: $0)).path }
        case .organisations:
            return (1...5).map { Route.organisations(DirectoryRoute(page: $0)).path }
                + [Route.organisations(DirectoryRoute(words: "association")).path]
        case .source: return [Route.source(code: Drafts.document.code).path]
        case .vocabulary: return [Route.vocabulary(VocabularyRoute("theme")).path]
        case .export: return exports
        case .machine(.harvest):
            return ["ListRecords&metadataPrefix=oai_dc", "ListIdentifiers&metadataPrefix=oai_dc", "ListSets"].map {
                "/oai?verb=\($0)"
            }
        case .members(.bearing): return sample.map { Route.members(.bearing(slug: $0)).path }
        case .members: return [route.path, "/structures/structure-du-parcours/equipes"]
        case .organisation: return words.prefix(3).map { Route.organisation(slug: "association-\($0)").path }
        case .reports(.report), .reports(.danger), .reports(.dangerFile):
            return sample.map { Route.reports(.report(slug: $0)).path } + [route.path]
        case .reports(.reply): return sample.map { Route.reports(.reply(slug: $0)).path }
        case .reports: return [route.path]
        case .inquiries(.problem): return sample.map { Route.inquiries(.problem(slug: $0)).path }
        case .inquiries(.question): return sample.map { Route.inquiries(.question(slug: $0)).path }
        case .inquiries(.contact): return sample.map { Route.inquiries(.contact(slug: $0)).path }
        case .inquiries: return [route.path]
        case .life(.freshness): return sample.map { Route.life(.freshness(slug: $0)).path }
        case .life(.stop): return sample.map { Route.life(.stop(slug: $0)).path }
        case .adoptions(.adopt): return sample.map { Route.adoptions(.adopt(slug: $0)).path }
        case .adoptions(.kit): return sample.map { Route.adoptions(.kit(slug: $0)).path }
        case .adoptions(.diffusion): return sample.map { Route.adoptions(.diffusion(slug: $0)).path }
        case .adoptions(.handover): return sample.map { Route.adoptions(.handover(slug: $0)).path }
        case .adoptions: return [route.path]
        case .prizes, .laboratory, .surveys, .answering, .forms, .leading, .coding: return [route.path]
        case .calendar: return [route.path.replacing("exemple", with: "mois-du-parcours")]
        case .life(.duplicates): return sample.map { Route.life(.duplicates(slug: $0)).path }
        case .grids: return [route.path, Route.grids(.grid(code: "quatre-composantes", version: nil)).path]
        case .reviews(.list): return sample.map { Route.reviews(.list(slug: $0)).path }
        case .reviews(.review): return sample.map { Route.reviews(.review(slug: $0, id: 1)).path }
        case .reviews(.reading): return sample.map { Route.reviews(.reading(slug: $0, id: 1)).path }
        case .reviews: return [route.path]
        case .life(.obstacle): return sample.map { Route.life(.obstacle(slug: $0)).path }
        case .lineage:
            return sample.map { Route.lineage(LineageRoute($0, isWide: true)).path }
        case .methodYears: return [Route.methodYears(MethodYearsRoute("conference-familiale")).path]
        case .writing(let writing): return addresses(writing, sample)
        case .files(let files): return addresses(files, sample)
        case .home, .collections, .obstacles, .obstacle, .levers, .lever, .methods, .method, .territories, .groups,
            .group, .glossary, .word, .sources, .vocabularies, .about, .legal, .privacy, .openData, .accessibility,
            .display, .account, .capability, .notices, .ownData, .machine:
            return [route.path]
        case .api(let api): return addresses(api, sample)
        }
    }

    private static func addresses(_ route: WritingRoute, _ sample: [String]) -> [String] {
        switch route {
        case .sheet: sample.map { Route.writing(.sheet(slug: $0)).path }
        case .section: sample.map { Route.writing(.section(slug: $0, name: "emergence")).path }
        case .history: sample.map { Route.writing(.history(slug: $0, section: nil, page: 1)).path }
        case .revision: [route.path]
        case .publication: sample.map { Route.writing(.publication(slug: $0)).path }
        }
    }

    private static func addresses(_ route: FilesRoute, _ sample: [String]) -> [String] {
        switch route {
        case .list: sample.map { Route.files(.list(slug: $0)).path }
        case .file(_, let id): sample.map { Route.files(.file(slug: $0, id: id)).path }
        case .paper(_, let id): sample.map { Route.files(.paper(slug: $0, id: id)).path }
        case .bytes(_, let id, let isSmall):
            sample.map { Route.files(.bytes(slug: $0, id: id, isSmall: isSmall)).path }
        case .cosigners: sample.map { Route.files(.cosigners(slug: $0)).path }
        }
    }

    private static var exports: [String] {
        let listings: [ExportRoute.Listing] = [
            .practices(SheetSearch()), .methods, .glossary, .territories, .organisations, .groups, .sources,
            .vocabulary("theme"), .collection("parcours"),
        ]
        return listings.flatMap { listing in [.csv, .json, .xlsx].map { Route.export(ExportRoute(listing, $0)).path } }
    }

    private static func addresses(_ route: APIRoute, _ sample: [String]) -> [String] {
        switch route {
        case .practices:
            let pages = (1...3).map { "\(route.path)?size=100&page=\($0)" }
            return pages + ["maison", "vole", "association"].map { "\(route.path)?q=\($0)&size=100" }
        case .practice: return sample.map { APIRoute.practice(slug: $0).path }
        case .collection: return [APIRoute.collection(slug: "parcours").path]
        case .vocabulary: return [APIRoute.vocabulary(code: "theme").path]
        case .list, .collections, .vocabularies: return ["\(route.path)?size=100"]
        case .index, .document, .me, .withdrawal, .publication: return [route.path]
        }
    }

    /// As their browser asks, or, of the API, a program that acts for them.
    private static func ask(_ address: String, _ cookies: [String], _ token: String?) throws -> Page {
        let site = try shared.get().0
        guard APIRoute.covers(address) else { return try site.ask(address, cookies: cookies) }
        return try site.ask(
            address, method: .get, headers: token.map { [("Authorization", "Bearer \($0)")] } ?? [], body: nil)
    }

    private static func token(_ person: Cast, _ cast: CastWorld) throws -> String? {
        guard let member = cast.viewer(person).member else { return nil }
        let act = CreateToken(name: "Parcours", writes: true, days: 30)
        return try cast.world.perform(act, by: try cast.world.again(member.id)).secret
    }

    /// What a person reads in an answer: of a workbook, its cells.
    private static func readable(_ page: Page) throws -> [UInt8] {
        guard page.bytes.starts(with: Array("PK".utf8)) else { return page.bytes }
        let folder = try TemporaryDirectory()
        let path = folder.file("liste.xlsx")
        try TextFile.write(page.bytes, to: path)
        let table = try TableFile(path: path)
        var text = ""
        for sheet in table.sheets {
            try table.rows(of: sheet) { text += $0.cells.joined(separator: " ") + "\n" }
        }
        return Array(text.utf8)
    }

    /// The words of sheets that stand in a text.
    private static func words(in bytes: [UInt8], among known: Set<String>) -> Set<String> {
        var found: Set<String> = []
        var token: [UInt8] = []
        for byte in bytes + [0] {
            let lower = byte | 0x20
            if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) {
                token.append(lower)
                continue
            }
            if token.count >= 12 {
                let text = String(decoding: token, as: UTF8.self)
                if known.contains(text) { found.insert(text) }
            }
            token.removeAll(keepingCapacity: true)
        }
        return found
    }

    private static func cookies(_ person: Cast, _ cast: CastWorld) throws -> [String] {
        person.hasAccount ? [try cast.world.session(of: cast.viewer(person))] : []
    }

    @Test(arguments: Cast.allCases.filter { $0 != .instanceOperator })
    func noAddressNamesWhatIsHidden(_ person: Cast) throws {
        let (site, cast) = try Self.shared.get()
        let cookies = try Self.cookies(person, cast)
        let token = try Self.token(person, cast)
        let known = Set(cast.sheets.map(\.word))
        let seen = cast.seen(by: person)
        let words = Set(seen.map(\.word))
        var named: Set<String> = []
        for route in Route.examples {
            for address in Self.addresses(route, cast, seen.map(\.slug)) {
                let page = try Self.ask(address, cookies, token)
                #expect(page.status < 500, "\(person) \(address)")
                var found = Self.words(in: try Self.readable(page), among: known)
                // What the reader typed is written back, or is part of the address.
                found.subtract(Self.words(in: Array(address.utf8), among: known))
                #expect(found.isSubset(of: words), "\(person) \(address): \(found.subtracting(words).sorted())")
                named.formUnion(found)
            }
        }
        #expect(named == words, "\(person) is not shown \(words.subtracting(named).count) sheets they may see")
        #expect(site.faults.lines.isEmpty)
    }

    /// The command line asks the same acts in the name of the operator, and writes what they answer.
    @Test func theCommandLineNamesWhatTheOperatorMaySee() throws {
        let (site, cast) = try Self.shared.get()
        let world = site.world
        let seen = cast.seen(by: .instanceOperator)
        let hidden = Set(cast.hidden(from: .instanceOperator).map(\.slug))
        let found = try world.perform(SearchSheets(SheetSearch(words: "maison"), size: 1_000), by: .instanceOperator)
        #expect(Set(found.sheets.map(\.sheet.practice.slug)).isDisjoint(with: hidden))
        #expect(found.total == found.sheets.count)
        for (_, slug, word) in seen {
            let one = try world.perform(SearchSheets(SheetSearch(words: word)), by: .instanceOperator)
            #expect(one.sheets.first?.sheet.practice.slug == slug, "\(slug)")
        }
        for (sheet, slug, word) in cast.hidden(from: .instanceOperator) where sheet.care != .alone {
            let one = try world.perform(SearchSheets(SheetSearch(words: word)), by: .instanceOperator)
            #expect(!one.sheets.contains { $0.sheet.practice.slug == slug }, "\(slug)")
        }
    }

    @Test(arguments: Cast.allCases.filter { $0 != .instanceOperator })
    func whatIsHiddenAnswersAsWhatNeverWas(_ person: Cast) throws {
        let (site, cast) = try Self.shared.get()
        let cookies = try Self.cookies(person, cast)
        let hidden = cast.hidden(from: person).filter { $0.sheet.state != .withdrawn }
        let known = Set(cast.seen(by: person).map(\.word))
        for (route, absent) in [
            (Self.page, "maison-jamais"), (Self.place, "val-jamais"), (Self.body, "association-jamais"),
        ] {
            let expected = try site.ask(route(absent), cookies: cookies)
            #expect(expected.status == 404)
            let shown = try #require(cast.seen(by: person).first)
            let address = route(absent.hasPrefix("maison") ? shown.slug : absent.replacing("jamais", with: shown.word))
            #expect(try site.ask(address, cookies: cookies).status == 200, "\(address)")
            for (sheet, slug, word) in hidden where !known.contains(word) {
                let name = absent.hasPrefix("maison") ? slug : absent.replacing("jamais", with: word)
                let page = try site.ask(route(name), cookies: cookies)
                #expect(page.status == 404 && page.bytes == expected.bytes, "\(person) \(name) \(sheet)")
            }
        }
        let token = try Self.token(person, cast)
        let absent = try Self.ask(APIRoute.practice(slug: "maison-jamais").path, cookies, token)
        #expect(absent.status == 404)
        for (sheet, slug, _) in hidden {
            let page = try Self.ask(APIRoute.practice(slug: slug).path, cookies, token)
            #expect(page.status == 404 && page.bytes == absent.bytes, "\(person) \(sheet)")
        }
        for format in Self.formats {
            let expected = try site.ask("/pratiques/maison-jamais.\(format.rawValue)", cookies: cookies)
            for (sheet, slug, _) in hidden where sheet.care == .carried {
                let page = try site.ask("/pratiques/\(slug).\(format.rawValue)", cookies: cookies)
                #expect(page.status == 404 && page.bytes == expected.bytes, "\(person) \(format) \(sheet)")
            }
        }
    }

    /// What is typed stands in the page; nothing else tells a hidden word from one that nobody wrote.
    @Test(arguments: [Cast.anyone, .plain, .colleague, .editorElsewhere, .administrator])
    func searchingAHiddenWordTellsNothing(_ person: Cast) throws {
        let (site, cast) = try Self.shared.get()
        let cookies = try Self.cookies(person, cast)
        // No sheet has it: it is as long, and as far from all the others.
        let absent = "hamukahamuka"
        for (sheet, _, word) in cast.hidden(from: person) where sheet.care != .alone {
            for route in [
                Route.practices(PracticesRoute(words: word)), .organisations(DirectoryRoute(words: word)),
                .nearby(DirectoryRoute(words: word)), .suggestions(DirectoryRoute(words: String(word.prefix(8)))),
            ] {
                let other = route.path.replacing(word, with: absent).replacing(word.prefix(8), with: absent.prefix(8))
                let page = try site.ask(route.path, cookies: cookies)
                let control = try site.ask(other, cookies: cookies)
                let html = page.html.replacing(word, with: absent).replacing(word.prefix(8), with: absent.prefix(8))
                let isSame = Self.withoutTokens(html) == Self.withoutTokens(control.html)
                #expect(page.status == control.status && isSame, "\(person) \(route.path)")
            }
        }
    }

    /// Tokens of forms are made anew for each answer.
    private static func withoutTokens(_ html: String) -> String {
        html.split(separator: "name=\"jeton\" value=\"", omittingEmptySubsequences: false).enumerated().map {
            $0 == 0 ? String($1) : String($1.drop { $0 != "\"" })
        }.joined()
    }

    private static func page(_ slug: String) -> String { Route.sheet(slug: slug).path }
    private static func place(_ slug: String) -> String { Route.territory(slug: slug).path }
    private static func body(_ slug: String) -> String { Route.organisation(slug: slug).path }
}
