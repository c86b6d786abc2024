/// The canonical JSON of facts, for the body of a revision and for exports: absent values are left out, identifiers
/// are text because they exceed what JavaScript counts exactly.
extension Fact {
    package var json: JSON {
        var members: [JSON.Member] = [
            .init("item", .string(item)), .init("section", .string(section)), .init("field", .string(field)),
            .init("position", .integer(Int64(position))),
        ]
        func add(_ key: String, _ value: JSON?) {
            if let value { members.append(.init(key, value)) }
        }
        add("parent", parent.map(JSON.string))
        add("absence", (absence?.rawValue).map(JSON.string))
        add("text", text.map(JSON.string))
        add("term", term.map(JSON.string))
        add("organisation", organisation?.json)
        add("territory", territory?.json)
        add("target", target?.json)
        add("number", number.map(JSON.number))
        add("numberMax", numberMax.map(JSON.number))
        add("comparator", (comparator?.rawValue).map(JSON.string))
        add("unit", unit.map(JSON.string))
        add("since", since.map { .integer(Int64($0)) })
        add("until", until.map { .integer(Int64($0)) })
        add("locator", locator.map(JSON.string))
        add("printed", printed.map(JSON.string))
        add("inferred", isInferred ? .bool(true) : nil)
        add("source", source.map(JSON.string))
        return .object(members)
    }

    /// - Throws: `FactFault` naming the member that is missing, unknown or of the wrong type.
    package init(json: JSON) throws(FactFault) {
        let members = try MemberReader(json, knowing: Self.memberNames)
        let position = try members.required("position", members.integer("position"))
        self.init(
            item: try members.required("item", members.text("item")),
            section: try members.required("section", members.text("section")),
            field: try members.required("field", members.text("field")),
            position: position, parent: try members.text("parent"))
        absence = try members.choice("absence")
        text = try members.text("text")
        term = try members.text("term")
        organisation = try json["organisation"].map(OrganisationReference.init(json:))
        territory = try json["territory"].map(TerritoryReference.init(json:))
        target = try json["target"].map(PracticeReference.init(json:))
        number = try members.number("number")
        numberMax = try members.number("numberMax")
        comparator = try members.choice("comparator")
        unit = try members.text("unit")
        since = try members.integer("since")
        until = try members.integer("until")
        locator = try members.text("locator")
        printed = try members.text("printed")
        isInferred = try members.flag("inferred")
        source = try members.text("source")
    }

    private static let memberNames: Set<String> = [
        "item", "section", "field", "position", "parent", "absence", "text", "term", "organisation", "territory",
        "target", "number", "numberMax", "comparator", "unit", "since", "until", "locator", "printed", "inferred",
        "source",
    ]

    /// The body of a revision: these facts in their order.
    package static func encoded(_ facts: [Fact]) -> [UInt8] { JSON.array(facts.map(\.json)).encoded() }

    /// The facts of the body of a revision.
    package static func decoded(_ bytes: [UInt8]) throws(FactFault) -> [Fact] {
        let body: JSON
        do { body = try JSON.parse(bytes) } catch { throw .notJSON(error) }
        guard let elements = body.elements else { throw .wrongType("") }
        var facts: [Fact] = []
        for element in elements { facts.append(try Fact(json: element)) }
        return facts
    }
}
