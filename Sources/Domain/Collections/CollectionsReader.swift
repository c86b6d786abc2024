/// Reads a file of collections and keeps every problem with its place; docs/formats/collections.md is its description.
package struct CollectionsReader: Sendable {
    static let (slug, title, introduction) = ("adresse", "titre", "introduction")
    static let (chosenBy, homePlace, entries) = ("choisie_par", "accueil", "fiches")
    static let (sheet, reason) = ("fiche", "pourquoi")
    /// Greatest numbers of characters, then of things.
    private static let (slugLimit, titleLimit, paragraphLimit, reasonLimit) = (80, 160, 1_500, 400)
    private static let (paragraphs, sheets, collections, places) = (6, 200, 200, 99)

    /// The collections without a problem, in the order of the file.
    package private(set) var drafts: [CollectionDraft] = []
    package private(set) var problems: [CollectionProblem] = []
    private var seen: Set<String> = []
    private var collection: Int?
    private var entry: Int?

    /// - Parameter bytes: of the whole file, in UTF-8; a byte order mark is skipped.
    package init(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        do {
            let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
            read(try JSON.parse(text, depthLimit: 8))
        } catch {
            refuse(.syntax(line: error.line, column: error.column))
        }
    }

    private mutating func read(_ json: JSON) {
        guard let elements = json.elements, 1...Self.collections ~= elements.count else {
            return refuse(.notList(limit: Self.collections))
        }
        for (offset, element) in elements.enumerated() {
            collection = offset + 1
            let known = problems.count
            let draft = draft(element)
            if problems.count == known, let draft { drafts.append(draft) }
        }
    }

    private mutating func draft(_ json: JSON) -> CollectionDraft? {
        let names = [Self.slug, Self.title, Self.introduction, Self.chosenBy, Self.homePlace, Self.entries]
        guard check(json, knowing: names) else { return nil }
        let slug = address(json)
        return CollectionDraft(
            slug: slug, title: text(Self.title, of: json, limit: Self.titleLimit),
            introduction: list(Self.introduction, of: json, limit: Self.paragraphs).map {
                text($0, Self.introduction, limit: Self.paragraphLimit)
            },
            chosenBy: text(Self.chosenBy, of: json, limit: Self.titleLimit), homePlace: place(json),
            entries: readEntries(json))
    }

    private mutating func readEntries(_ json: JSON) -> [CollectionDraft.Entry] {
        defer { entry = nil }
        return list(Self.entries, of: json, limit: Self.sheets).enumerated().compactMap { offset, element in
            entry = offset + 1
            guard check(element, knowing: [Self.sheet, Self.reason]) else { return nil }
            let sheet = text(Self.sheet, of: element, limit: Self.reasonLimit)
            return CollectionDraft.Entry(sheet, reason: text(Self.reason, of: element, limit: Self.reasonLimit))
        }
    }

    private mutating func check(_ json: JSON, knowing names: [String]) -> Bool {
        guard case .object(let members) = json else {
            refuse(.notObject)
            return false
        }
        for member in members where !names.contains(member.key) {
            refuse(.unknownMember(member.key, known: names))
        }
        return true
    }

    private mutating func address(_ json: JSON) -> String {
        let known = problems.count
        let slug = text(Self.slug, of: json, limit: Self.slugLimit)
        if problems.count > known { return slug }
        let isPlain = slug.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        if !isPlain || slug.hasPrefix("-") || slug.hasSuffix("-") {
            refuse(.address(slug))
        } else if !seen.insert(slug).inserted {
            refuse(.duplicateAddress(slug))
        }
        return slug
    }

    private mutating func place(_ json: JSON) -> Int? {
        guard let value = json[Self.homePlace], value != .null else { return nil }
        guard let place = value.integer, 1...Int64(Self.places) ~= place else {
            refuse(.homePlace(limit: Self.places))
            return nil
        }
        return Int(place)
    }

    private mutating func list(_ name: String, of json: JSON, limit: Int) -> [JSON] {
        guard let value = json[name] else {
            refuse(.missing(name))
            return []
        }
        guard let elements = value.elements, 1...limit ~= elements.count else {
            refuse(.count(name, limit: limit))
            return []
        }
        return elements
    }

    private mutating func text(_ name: String, of json: JSON, limit: Int) -> String {
        guard let value = json[name] else {
            refuse(.missing(name))
            return ""
        }
        return text(value, name, limit: limit)
    }

    /// The text on one line; whatever stands in the place of words is refused.
    private mutating func text(_ value: JSON, _ name: String, limit: Int) -> String {
        guard let written = value.text else {
            refuse(.notText(name))
            return ""
        }
        let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.isEmpty { refuse(.empty(name)) }
        if text.count > limit { refuse(.tooLong(name, limit: limit)) }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { refuse(.control(name)) }
        return text
    }

    private mutating func refuse(_ reason: CollectionProblem.Reason) {
        problems.append(CollectionProblem(reason, collection: collection, entry: entry))
    }
}
