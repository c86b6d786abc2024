package import Domain
internal import French
internal import SQL
internal import Storage

/// Brings in the fictional people of the demonstration, one for each role, after its bodies and its sheets.
///
/// Doing it twice changes nothing.
package struct LoadDemoPeople: BusinessAct {
    package static let act = Act.loadDemo

    package init() {}

    /// - Returns: how many were added.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        let hash = try world.credentials.hash(password: DemoPerson.password)
        return try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let setting = try DemoSetting(transaction)
            let new = try DemoPerson.all.filter { person in
                guard let mail = MailAddress(person.mail) else { return false }
                return try transaction.members.account(mail: mail) == nil
            }
            for person in new { try add(person, hash, setting, transaction) }
            if !new.isEmpty {
                try transaction.record(Self.act, kind: "demo", object: nil, detail: "\(new.count) people")
            }
            return new.count
        }
    }

    private func add(
        _ person: DemoPerson, _ hash: String, _ setting: DemoSetting, _ transaction: Transaction
    ) throws {
        let account = Account(
            id: transaction.world.ids.next(), name: person.name, mail: person.mail, state: .active, language: "fr",
            isDemo: true, createdAt: transaction.now, version: 1)
        try transaction.members.insert(account, sortKey: French.sortKey(person.name))
        try transaction.passwords.set(hash, of: account.id, at: transaction.now)
        if let body = setting.body, setting.belongs(person.part) {
            try BodyStore(transaction.connection).join(account.id, body, at: transaction.now)
            if let team = setting.team {
                try TeamStore(transaction.connection).add(account.id, to: team, at: transaction.now)
            }
        }
        if let grant = setting.grant(person.part) { try Granting(transaction).give(grant, to: account.id) }
    }
}

/// Where the people of the demonstration are put: a body with its team and the sheet it carries, a sheet that nobody does.
struct DemoSetting {
    let body: Int64?
    let team: Int64?
    private let place: Int64?
    private let carried: Int64?
    private let alone: Int64?

    init(_ transaction: Transaction) throws {
        let connection = transaction.connection
        place = try TerritoryStore(connection, terms: transaction.world.terms)
            .find(OfficialKey(kind: "departement", code: "00"))?.id
        let body = try BodyStore(connection).find(slug: French.slug(DemoPerson.body))?.id
        self.body = body
        let sheets = SheetList(connection, readableBy: transaction.viewer.audiences)
        carried = try body.flatMap { try sheets.page(SheetQuery(subject: .organisation($0), limit: 1)).first?.id }
        let taken = carried
        alone = try place.flatMap {
            try sheets.page(SheetQuery(subject: .territory($0), limit: 2)).map(\.id).first { $0 != taken }
        }
        team = try body.map { try Self.team(of: $0, transaction) }
        if let carried, let body { try transaction.practices.set(bearer: body, of: carried, at: transaction.now) }
    }

    private static func team(of body: Int64, _ transaction: Transaction) throws -> Int64 {
        let store = TeamStore(transaction.connection)
        if let known = try store.teams(of: body).first { return known.id }
        let team = Team(id: transaction.world.ids.next(), body: body, name: DemoPerson.team)
        try store.insert(team, sortKey: French.sortKey(team.name), at: transaction.now)
        return team.id
    }

    func belongs(_ part: DemoPerson.Part) -> Bool {
        switch part {
        case .coordinator, .delegate, .otherDelegate, .colleague: true
        case .administrator, .lead, .editor, .custodian, .member: false
        }
    }

    func grant(_ part: DemoPerson.Part) -> Grant? {
        switch part {
        case .administrator: Grant(.administrator, .instance)
        case .lead: Grant(.coordinator, .instance)
        case .coordinator: body.flatMap { Grant(.coordinator, .organisation($0)) }
        case .editor: place.flatMap { Grant(.editor, .territory($0)) }
        case .delegate, .otherDelegate: carried.flatMap { Grant(.delegate, .practice($0)) }
        case .custodian: alone.flatMap { Grant(.custodian, .practice($0)) }
        case .colleague, .member: nil
        }
    }
}
