/// A practice that an import made or changed, and that is no longer as the import left it.
package struct UndoObstacle: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// Its text or its title was changed by somebody.
        case edited
        /// It was withdrawn, or made public again.
        case state(SheetState)
        /// A later import, by its number, changed it again.
        case importedAgain(Int64)
        /// It was merged into another practice, or another into it.
        case merged
        /// The practice at this address, which stays, names it.
        case named(by: String)
        /// It was erased since, and stays so.
        case erased
    }

    package let slug: String
    package let title: String
    package let reason: Reason

    package init(slug: String, title: String, reason: Reason) {
        self.slug = slug
        self.title = title
        self.reason = reason
    }
}
