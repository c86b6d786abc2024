package import Domain
internal import French
internal import SQL
internal import Storage

/// Makes the working text of a sheet the one that its readers see: by those who keep it as far as the network; where
/// everybody reads it, an editor who does not keep it decides.
package struct PublishText: BusinessAct {
    package enum Outcome: Sendable, Equatable {
        /// At this address.
        case published(slug: String)
        /// An editor is asked.
        case proposed
    }

    package static let act = Act.publishText
    private let slug: String
    private let version: Int64?

    /// - Parameter version: of the practice as the form showed it.
    package init(slug: String, version: Int64? = nil) {
        self.slug = slug
        self.version = version
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale` or `.editing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            try work.practices.hold(sheet.practice.id)
            try sheet.require(version: version)
            try TextPublication.requireOpen(sheet)
            let publication = TextPublication(work)
            if try publication.isNothingNew(sheet.practice) { throw Refusal.editing(.nothingNew) }
            if TextPublication.isAlone(sheet, by: viewer) {
                let slug = try publication.publish(sheet.practice, decision: "published")
                // Whoever asked an editor for these words has their answer.
                if sheet.access.proposal != nil, sheet.access.rung == .everyone {
                    try work.practices.set(nil as SheetAccess.Proposal?, of: sheet.practice.id, at: work.now)
                    try Audiences(work).refresh(sheet.practice.id)
                }
                try work.record(Self.act, practice: sheet.practice.id, detail: "published")
                return .published(slug: slug)
            }
            guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
            if sheet.access.proposal != nil { throw Refusal.editing(.askedAlready) }
            try work.practices.set(
                SheetAccess.Proposal(rung: .everyone, member: member.id), of: sheet.practice.id, at: work.now)
            try Audiences(work).refresh(sheet.practice.id)
            try work.record(Self.act, practice: sheet.practice.id, detail: "asked")
            return .proposed
        }
    }
}

/// What publishing the working text does, whoever decided it.
struct TextPublication {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    /// True when the viewer decides alone: nobody makes their own words public to everybody alone.
    static func isAlone(_ sheet: ActedSheet, by viewer: Viewer) -> Bool {
        sheet.access.rung < .everyone || can(viewer, .decideSharing, on: sheet.access)
    }

    /// What waits to be read, was not kept or was withdrawn is published by what ends that, and by nothing else.
    static func requireOpen(_ sheet: ActedSheet) throws(Refusal) {
        switch sheet.access.state {
        case .draft, .proposed, .published: return
        case .reported: throw .editing(.notTaken)
        case .archived, .withdrawn: throw .nothingToDo(sheet.access.state)
        }
    }

    func isNothingNew(_ practice: Practice) throws -> Bool {
        try practice.state == .published && UnpublishedText(work, practice.id).sections.isEmpty
    }

    /// - Returns: the address of the sheet from now on.
    func publish(_ practice: Practice, decision: String) throws -> String {
        var slug = practice.slug
        if practice.state != .published {
            // Before anybody could read it, its address told nothing.
            slug = try name(practice, title: practice.title, isAddressed: true)
            try work.practices.set(.published, of: practice.id, at: work.now)
        } else {
            try work.practices.touch(practice.id, source: nil, at: work.now)
        }
        try Publication(work).publish(practice.id, decision: decision)
        // From now on the text says where it is.
        try work.practices.set(territory: nil, of: practice.id)
        try Audiences(work).refresh(practice.id)
        return slug
    }

    func name(_ practice: Practice, title: String, isAddressed: Bool) throws -> String {
        try work.practices.rename(practice.id, title: title, sortKey: French.sortKey(title))
        if !isAddressed { return practice.slug }
        return try work.practices.give(practice.id, address: French.slug(title), at: work.now)
    }
}
