package import Domain
internal import French
internal import SQL
internal import Storage

/// Makes the working text of a sheet the one that its readers see, as far as the network; where everybody reads it, an
/// editor who does not keep it decides, on the page of decisions.
package struct PublishText: BusinessAct {
    package enum Outcome: Sendable, Equatable {
        /// At this address.
        case published(slug: String)
        /// An editor is asked.
        case proposed
        /// An editor is asked: whoever acts may be the one.
        case toDecide
    }

    package static let act = Act.publishText
    private let slug: String
    private let isRead: Bool
    private let version: Int64?

    /// - Parameters:
    ///   - isRead: what may tell of somebody was read, and identifies nobody.
    ///   - version: of the practice as the form showed it.
    package init(slug: String, isRead: Bool = false, version: Int64? = nil) {
        self.slug = slug
        self.isRead = isRead
        self.version = version
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale`, `.editing` or `.gate`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            try work.practices.hold(sheet.practice.id)
            try sheet.require(version: version)
            try TextPublication.requireOpen(sheet)
            let publication = TextPublication(work)
            if try publication.isNothingNew(sheet.practice) { throw Refusal.editing(.nothingNew) }
            if sheet.access.rung == .everyone { return try ask(sheet, work) }
            let traces = try GateText(work).unpublished(of: sheet.practice.id)
            try traces.require(read: isRead)
            let slug = try publication.publish(sheet.practice, decision: "published")
            try work.record(Self.act, practice: sheet.practice.id, detail: "published\(traces.detail)")
            return .published(slug: slug)
        }
    }

    /// Everybody reads it: its new words go through the page of decisions, also for an editor who wrote them.
    private func ask(_ sheet: ActedSheet, _ work: Transaction) throws -> Outcome {
        guard let member = work.viewer.member else { throw Refusal.forbidden(Self.act) }
        let decides = can(work.viewer, .decideSharing, on: sheet.access)
        if sheet.access.proposal != nil {
            if decides { return .toDecide }
            throw Refusal.editing(.askedAlready)
        }
        let id = sheet.practice.id
        let proposal = SheetAccess.Proposal(rung: .everyone, member: decides ? nil : member.id)
        try work.practices.set(proposal, of: id, at: work.now)
        try Audiences(work).refresh(id)
        try work.record(Self.act, practice: id, detail: "asked")
        if !decides { try GateNews(work).tellEditors(.sheetProposed, about: id) }
        return decides ? .toDecide : .proposed
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
        let unpublished = try UnpublishedText(work, practice.id)
        return practice.state == .published && unpublished.sections.isEmpty && unpublished.files.isEmpty
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
        try AttachmentStore(work.connection).publish(practice.id)
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
