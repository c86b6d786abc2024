/// What an act is done to, with all that decides who may.
package enum ActObject: Sendable, Equatable {
    case instance
    case body(BodyAccess)
    case sheet(SheetAccess)
    case campaign(CampaignAccess)
}

/// What decides who may act on a body or a group of residents.
package struct BodyAccess: Sendable, Equatable {
    package let id: Int64
    /// The place it works in and all the places around that one.
    package let territories: Set<Int64>
    /// True where no coordinator can answer: for a group of residents, and for a coordinator who asks for themselves.
    package let isForEditors: Bool

    package init(id: Int64, territories: Set<Int64> = [], isForEditors: Bool = false) {
        self.id = id
        self.territories = territories
        self.isForEditors = isForEditors
    }
}

extension Scope {
    /// Territories hold what lies in them, a body what it carries, the instance everything.
    package func covers(_ object: ActObject) -> Bool {
        switch (self, object) {
        case (.instance, _): true
        case (_, .campaign(let campaign)): campaign.bodies.contains { covers(.body($0)) }
        case (.territory(let id), .body(let body)): body.territories.contains(id)
        case (.territory(let id), .sheet(let sheet)): sheet.territories.contains(id)
        case (.organisation(let id), .body(let body)): body.id == id
        case (.organisation(let id), .sheet(let sheet)): sheet.bearer == id
        case (.practice(let id), .sheet(let sheet)): sheet.practice == id
        case (_, .instance), (.practice, .body): false
        }
    }
}
