/// What other catalogues are told of a sheet before they ask what it says.
package struct HarvestHeader: Sendable, Equatable {
    /// A UUID; never changes, whatever the address or the title become.
    package let identifier: String
    /// Of the last change, in seconds since 1970-01-01 UTC.
    package let stamp: Int64
    /// True once nobody outside may read the sheet any more.
    package var isDeleted: Bool
    /// Codes of its themes, sorted.
    package let themes: [String]
    /// Nil once it was erased.
    package let practice: Int64?

    package init(identifier: String, stamp: Int64, isDeleted: Bool, themes: [String], practice: Int64?) {
        self.identifier = identifier
        self.stamp = stamp
        self.isDeleted = isDeleted
        self.themes = themes
        self.practice = practice
    }
}

/// Which sheets a harvester asks for.
package struct HarvestSelection: Sendable, Equatable {
    /// First and last second, both taken; nil for no bound.
    package var from: Int64?
    package var until: Int64?
    /// Code of a theme.
    package var theme: String?

    package init(from: Int64? = nil, until: Int64? = nil, theme: String? = nil) {
        self.from = from
        self.until = until
        self.theme = theme
    }
}

/// Where a harvest that goes on stands.
package struct HarvestPosition: Sendable, Equatable {
    /// Of the last sheet given; those that follow come after it, by stamp, then by identifier.
    package var stamp: Int64
    package var identifier: String
    /// How many were given.
    package var given: Int
    /// How many there were when the harvest began.
    package var total: Int

    package init(stamp: Int64, identifier: String, given: Int, total: Int) {
        self.stamp = stamp
        self.identifier = identifier
        self.given = given
        self.total = total
    }
}
