extension OrganisationReference {
    var json: JSON {
        .object([identifierMember(id), .init("name", .string(name)), .init("kind", .string(kind))].compactMap(\.self))
    }

    init(json: JSON) throws(FactFault) {
        let members = try MemberReader(json, knowing: ["id", "name", "kind"])
        self.init(
            id: try members.identifier("id"), name: try members.required("name", members.text("name")),
            kind: try members.required("kind", members.text("kind")))
    }
}

extension TerritoryReference {
    var json: JSON {
        .object(
            [
                identifierMember(id), .init("name", .string(name)), .init("kind", .string(kind)),
                departement.map { .init("departement", .string($0)) }, region.map { .init("region", .string($0)) },
            ].compactMap(\.self))
    }

    init(json: JSON) throws(FactFault) {
        let members = try MemberReader(json, knowing: ["id", "name", "kind", "departement", "region"])
        self.init(
            id: try members.identifier("id"), name: try members.required("name", members.text("name")),
            kind: try members.required("kind", members.text("kind")), departement: try members.text("departement"),
            region: try members.text("region"))
    }
}

extension PracticeReference {
    var json: JSON {
        .object(
            [
                identifierMember(id), .init("key", .string(key)), title.map { .init("title", .string($0)) },
                slug.map { .init("slug", .string($0)) },
            ].compactMap(\.self))
    }

    init(json: JSON) throws(FactFault) {
        let members = try MemberReader(json, knowing: ["id", "key", "title", "slug"])
        self.init(
            id: try members.identifier("id"), key: try members.required("key", members.text("key")),
            title: try members.text("title"), slug: try members.text("slug"))
    }
}

private func identifierMember(_ id: Int64?) -> JSON.Member? {
    id.map { .init("id", .string(String($0))) }
}
