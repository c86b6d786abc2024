internal import Domain
package import SQL
internal import Storage

extension World {
    /// Reads the index of the search, so that the first one need not.
    package func prepareSearch() throws {
        try database.read { _ = try search.state($0, self) }
    }

    /// Makes a practice be found by what it says now, for those who may read it now, inside the transaction that changed it.
    package func index(_ practice: Int64, _ connection: any Connection) throws {
        try SheetIndexing(connection, world: self).refresh([practice])
    }
}
