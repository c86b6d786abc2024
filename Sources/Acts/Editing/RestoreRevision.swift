package import Domain
internal import SQL
internal import Storage

/// Makes a section say again what it said in an earlier save; what came in between stays in the history.
package struct RestoreRevision: BusinessAct {
    package static let act = Act.editSheet
    private let slug: String
    private let revision: Int64
    private let present: Int64
    private let saveID: String

    /// - Parameters:
    ///   - revision: the save to come back to.
    ///   - present: the save that the section showed when this was asked.
    ///   - saveID: of the form: one form restores once, however often it is sent.
    package init(slug: String, revision: Int64, present: Int64, saveID: String) {
        self.slug = slug
        self.revision = revision
        self.present = present
        self.saveID = saveID
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale` when somebody saved meanwhile, `.editing(.erased)`.
    /// - Returns: the name of the section.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
            if sheet.access.state == .reported { throw Refusal.editing(.notTaken) }
            try work.practices.hold(sheet.practice.id)
            let name = "form-\(member.id)-\(saveID)"
            guard let wanted = try work.revisions.revision(revision, of: sheet.practice.id) else {
                throw Refusal.notFound
            }
            if try work.revisions.revision(saveID: name) != nil { return wanted.section }
            let text = try WorkingText(wanted.section, of: sheet.practice.id, work)
            guard let shown = try text.current() else { throw Refusal.notFound }
            if shown.id != present { throw Refusal.stale(current: shown.id) }
            if shown.id == wanted.id { return wanted.section }
            _ = try text.write(
                try WorkingText.facts(of: wanted), over: shown, saveID: name, origin: "restored", message: nil,
                other: wanted.id)
            try work.practices.advance(sheet.practice.id)
            try work.record(Self.act, practice: sheet.practice.id, detail: "section \(wanted.section) restored")
            return wanted.section
        }
    }
}

/// Gives a sheet another name.
package struct RenameSheet: BusinessAct {
    package static let act = Act.editSheet
    private static let limit = 200
    private let slug: String
    private let title: String
    private let version: Int64?

    /// - Parameter version: of the practice as the form showed it.
    package init(slug: String, title: String, version: Int64? = nil) {
        self.slug = slug
        self.title = title
        self.version = version
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale` or `.editing(.titleMissing)`.
    /// - Returns: the address of the sheet from now on.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            try sheet.require(version: version)
            if sheet.access.state == .reported { throw Refusal.editing(.notTaken) }
            // Its readers see the name at once: nobody gives it to everybody alone.
            guard TextPublication.isAlone(sheet, by: viewer) else { throw Refusal.editing(.namedByEditors) }
            let title = String(title.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(Self.limit))
            if !title.contains(where: \.isLetter) { throw Refusal.editing(.titleMissing) }
            let practice = sheet.practice
            if title == practice.title { return practice.slug }
            let isKnown = practice.state == .published || practice.state == .withdrawn
            let address = try TextPublication(work).name(practice, title: title, isAddressed: isKnown)
            try work.practices.setNamed(practice.id)
            try work.practices.touch(practice.id, source: nil, at: work.now)
            try Audiences(work).refresh(practice.id)
            try work.record(Self.act, practice: practice.id, detail: "title")
            // Its readers see the name at once.
            if isKnown { try work.log.change("practice", practice.id) }
            return address
        }
    }
}
