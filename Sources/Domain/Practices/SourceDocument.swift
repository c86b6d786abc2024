/// The publication a documentary sheet cites.
package struct SourceDocument: Sendable, Equatable {
    /// Stable short code, unique on the instance ("hcts-2021").
    package var code: String
    package var title: String
    package var publisher: String
    package var year: Int?
    package var address: String?
    /// What the locators count: "line", "page", or "article" of a law.
    package var locatorUnit: String

    package init(
        code: String, title: String, publisher: String, year: Int?, address: String?, locatorUnit: String
    ) {
        self.code = code
        self.title = title
        self.publisher = publisher
        self.year = year
        self.address = address
        self.locatorUnit = locatorUnit
    }
}

/// A practice as an import brings it: its key in the source, its title and its facts, references not yet stored.
package struct PracticeDraft: Sendable, Equatable {
    /// Key inside the source ("1C"); with the namespace it is the identity of the import.
    package var key: String
    package var title: String
    package var facts: [Fact]

    package init(key: String, title: String, facts: [Fact]) {
        self.key = key
        self.title = title
        self.facts = facts
    }
}

/// What an import found wrong with one record: which record, which field, why, and how to repair it.
package struct ImportRefusal: Error, Sendable, Equatable {
    /// What a value must be.
    package enum Shape: String, Sendable {
        case text, number, integer, list, object, truth
    }

    package enum Reason: Sendable, Equatable {
        case missing
        case wrongType(expected: Shape)
        case unknownTerm(String, nearest: String?)
        case duplicateKey(String)
        case invalidDate(String)
        case invalidNumber(String)
        case tooLong(limit: Int)
        case unknownTarget(String)
        case unknownField
        /// The scalar value of the character that no text may hold.
        case controlCharacter(UInt32)
        /// The value says something else than the one at that path of the same record.
        case contradicts(String)
        /// So many other problems in the same record, not listed.
        case more(Int)
        /// The practice was erased: an import does not bring it back.
        case erased
        /// A row of a sheet of details belongs to no row of the main sheet.
        case unknownParent(String)
        /// A lever names an obstacle that its practice does not tell.
        case unknownObstacle(String, nearest: String?)
    }

    /// Key of the record, or its line or position when it has none: "1C", "#3".
    package var record: String
    /// Path of the value inside the record: "indicateurs[2].valeur".
    package var path: String
    package var reason: Reason
    /// Where it stands, when the record is a row of a table; the path is then the name of the column.
    package var place: RecordPlace?

    package init(record: String, path: String, reason: Reason, place: RecordPlace? = nil) {
        self.record = record
        self.path = path
        self.reason = reason
        self.place = place
    }
}
