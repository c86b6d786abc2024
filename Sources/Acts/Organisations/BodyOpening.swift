internal import Domain
internal import French
internal import SQL
internal import Storage

/// What a database of an older schema lacks about its bodies: addresses, words, and the names of today.
struct BodyOpening {
    private let store: OrganisationStore
    private let names = KnownNames.shipped

    init(_ connection: any Connection) { store = OrganisationStore(connection) }

    /// True while a body has no address; looked at first, so that opening a database does not write.
    func isNeeded() throws -> Bool { try !store.unaddressed().isEmpty }

    func run() throws {
        try store.embody()
        for body in try store.unaddressed() {
            let name = FoldedName(names.newest(body.name))
            guard name.key != French.folded(body.name) else {
                try open(body.id, name)
                continue
            }
            if let known = try store.find(keys: [name.key]) {
                try open(body.id, FoldedName(body.name))
                try store.merge(body.id, into: known.id)
            } else {
                try store.rename(body.id, from: body.name, to: name)
                try open(body.id, name)
            }
        }
    }

    private func open(_ id: Int64, _ name: FoldedName) throws {
        try store.address(id, name)
        for earlier in names.earlier(than: name.text) {
            try store.addWords(Set(French.words(of: earlier.text)), to: id)
        }
    }
}
