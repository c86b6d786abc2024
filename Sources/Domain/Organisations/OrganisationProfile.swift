/// A body with what the sheets that its reader may see say of it.
package struct OrganisationProfile: Sendable {
    /// One part that the body takes in one practice.
    package struct Part: Sendable, Equatable {
        /// Code in the vocabulary `body-role`.
        package let role: String
        package let practice: PracticeReference

        package init(role: String, practice: PracticeReference) {
            self.role = role
            self.practice = practice
        }
    }

    package let organisation: Organisation
    /// The first day of its current name, nil when not known.
    package let namedSince: Int?
    /// Its other names, the latest first.
    package let names: [DatedName]
    /// By the name of the sheet.
    package let parts: [Part]
    /// True when it takes more parts than are given here.
    package let hasMore: Bool
    /// Bodies met on the same sheets, groups first, then by name.
    package let neighbours: [OrganisationReference]

    package init(
        organisation: Organisation, namedSince: Int?, names: [DatedName], parts: [Part], hasMore: Bool,
        neighbours: [OrganisationReference]
    ) {
        self.organisation = organisation
        self.namedSince = namedSince
        self.names = names
        self.parts = parts
        self.hasMore = hasMore
        self.neighbours = neighbours
    }
}
