internal import Acts
internal import Domain

/// The proposals about bodies as programs read them.
enum OrganisationJSON {
    static func duplicates(_ found: ProposeSameBodies.Outcome) -> [UInt8] {
        let pairs =
            found.proposed.map { pair($0, state: "proposed") } + found.setApart.map { pair($0, state: "set-apart") }
        return JSON.array(pairs).encoded() + [UInt8(ascii: "\n")]
    }

    private static func pair(_ pair: Resemblance, state: String) -> JSON {
        .object([
            JSON.Member("first", body(pair.first)), JSON.Member("second", body(pair.second)),
            JSON.Member("reason", .string(pair.likeness.code)), JSON.Member("state", .string(state)),
        ])
    }

    private static func body(_ organisation: Organisation) -> JSON {
        .object([
            JSON.Member("slug", .string(organisation.slug)), JSON.Member("name", .string(organisation.name)),
            JSON.Member("kind", .string(organisation.kind)),
        ])
    }
}
