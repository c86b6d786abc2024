package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The page of a body or of a group: its names, what the sheets say of it by role, whom it met there.
package struct OrganisationPage {
    private let profile: OrganisationProfile
    private let frame: Frame
    private let isCoordinated: Bool
    private let words: SheetWords
    private var organisation: Organisation { profile.organisation }
    private var texts: OrganisationsTexts { frame.texts.organisations }

    /// - Parameter isCoordinated: the reader looks after its people and its teams.
    package init(
        _ profile: OrganisationProfile, vocabularies: Vocabularies, isCoordinated: Bool = false, frame: Frame
    ) {
        self.isCoordinated = isCoordinated
        self.profile = profile
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let current = organisation.isGroup ? nil : Route.organisations(DirectoryRoute())
        return Layout(frame).page(title: name, current: current, content)
    }

    private var name: String { words.written(organisation.name) }

    private var trail: (name: String, route: Route) {
        organisation.isGroup
            ? (texts.groupsTitle, .groups(DirectoryRoute())) : (texts.listTitle, .organisations(DirectoryRoute()))
    }

    private var content: Markup {
        """
        \(Trail(frame.texts).markup([trail], here: name))
        <article>
        <h1\(attribute: "lang", if: frame.texts.language != .fr, "fr")>\(name)</h1>
        <dl class="named">\(each: essentials, { "<dt>\($0.name)</dt><dd>\($0.value)</dd>\n" })</dl>
        \(if: isCoordinated, "<p><a href=\"\(teams)\">\(frame.texts.members.teamsTitle)</a></p>")
        \(names)
        <h2>\(texts.inSheets)</h2>
        \(if: profile.parts.isEmpty, "<p>\(texts.noSheet)</p>", else: sheets)
        \(neighbours)
        </article>
        """
    }

    private var teams: Link { Link(Route.members(.teams(slug: organisation.slug))) }

    private var essentials: [(name: String, value: Markup)] {
        let kind = words.heading(organisation.kind, of: "organisation")
        var lines: [(name: String, value: Markup)] = [(texts.kind, "\(kind)")]
        if let acronym = organisation.acronym { lines.append((texts.acronym, "\(acronym)")) }
        if let place = organisation.territory { lines.append((texts.territory, words.placeLink(place))) }
        if let siret = organisation.siret { lines.append((texts.siret, "\(Self.grouped(siret))")) }
        if let days = days(organisation.since, organisation.until) { lines.append((texts.existence, "\(days)")) }
        if let since = profile.namedSince {
            lines.append((texts.namedSince, "\(frame.texts.language.date(since))"))
        }
        return lines
    }

    /// "356 000 000 00048", as the register prints it.
    private static func grouped(_ siret: Siret) -> String {
        let digits = Array(siret.digits)
        return [digits[0..<3], digits[3..<6], digits[6..<9], digits[9...]].map { String($0) }
            .joined(separator: "\u{A0}")
    }

    private var names: Markup {
        if profile.names.isEmpty { return "" }
        return """
            <h2>\(texts.otherNames)</h2>
            <ul class="facts"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            \(each: profile.names, item)
            </ul>
            """
    }

    private func item(_ name: DatedName) -> Markup {
        let about = [days(name.since, name.until), name.note, name.source].compactMap { $0 }.map(words.written)
        return """
            <li>\(words.written(name.text))\
            \(if: !about.isEmpty, " <span class=\"meta\">· \(about.joined(separator: ", "))</span>")</li>

            """
    }

    /// "jusqu'au 31 décembre 2023", "depuis le 1er janvier 2024"; nil without a day.
    private func days(_ since: Int?, _ until: Int?) -> String? {
        let language = frame.texts.language
        switch (since, until) {
        case (nil, nil): return nil
        case (let first?, nil): return texts.since(day: language.date(first))
        case (nil, let last?): return texts.until(day: language.date(last))
        case (let first?, let last?): return texts.between(first: language.date(first), last: language.date(last))
        }
    }

    /// The sheets under each role, in the order of the vocabulary; a role nobody knows comes last.
    private var sheets: Markup {
        let order = words.order(of: "body-role")
        let roles = Dictionary(grouping: profile.parts, by: \.role).sorted { left, right in
            (order[left.key] ?? .max, left.key) < (order[right.key] ?? .max, right.key)
        }
        let list = PracticesRoute(filter: SheetFilter(.organisation, organisation.slug))
        return """
            <p class="meta">\(texts.sheetNote)</p>
            \(each: roles, { part($0.key, $0.value) })
            <p>\(if: profile.hasMore, "\(texts.more) ")<a href="\(Link(Route.practices(list)))">\(texts.asList)</a></p>
            """
    }

    private func part(_ role: String, _ parts: [OrganisationProfile.Part]) -> Markup {
        """
        <h3>\(words.heading(role, of: "body-role"))</h3>
        <ul class="facts"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
        \(each: parts, { "<li>\(sheet($0.practice))</li>\n" })
        </ul>

        """
    }

    private func sheet(_ practice: PracticeReference) -> Markup {
        "<a href=\"\(Link(Route.sheet(slug: practice.slug ?? "")))\">\(words.written(practice.title ?? ""))</a>"
    }

    private var neighbours: Markup {
        let groups = profile.neighbours.filter(\.isGroup)
        let bodies = profile.neighbours.filter { !$0.isGroup }
        if profile.neighbours.isEmpty { return "" }
        return """
            <h2>\(texts.neighbours)</h2>
            <p class="meta">\(texts.neighboursNote)</p>
            \(if: !groups.isEmpty, "<h3>\(texts.groupsTitle)</h3>\(list(groups))")
            \(if: !groups.isEmpty && !bodies.isEmpty, "<h3>\(texts.listTitle)</h3>")
            \(if: !bodies.isEmpty, list(bodies))
            """
    }

    private func list(_ references: [OrganisationReference]) -> Markup {
        """
        <ul class="doors"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
        \(each: references, { "<li>\(words.bodyLink($0))</li>\n" })
        </ul>

        """
    }
}
