package import Domain
internal import SQL
internal import Storage

/// Adds a picture or a document to a sheet: cleaned of what tells who made it, and seen by its readers from the next
/// publication on.
package struct AddFile: BusinessAct {
    package static let act = Act.attachFile
    private let slug: String
    private let file: FileDraft
    private let key: String

    /// - Parameter key: of the form; sent twice, it adds one file.
    package init(slug: String, _ file: FileDraft, key: String) {
        self.slug = slug
        self.file = file
        self.key = key
    }

    /// - Returns: the number of the file.
    /// - Throws: `Refusal.notFound`, `.forbidden`, `.editing(.notTaken)` or `.file`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        let made = try world.database.read { connection in
            try place(Transaction(connection, by: viewer, in: world)).made
        }
        if let made { return made }
        let cleaned = try clean(in: world)
        let hash = try world.files.put(cleaned.bytes)
        let small = try cleaned.small.map { try world.files.put($0) }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let (sheet, made, position) = try place(work)
            if let made { return made }
            let index = FileIndex(connection)
            try index.put(hash, size: cleaned.bytes.count, type: cleaned.kind.mediaType, at: work.now)
            if let small, let bytes = cleaned.small {
                try index.put(small, size: bytes.count, type: cleaned.kind.mediaType, at: work.now)
            }
            let id = world.ids.next()
            try AttachmentStore(connection).insert(
                Attachment(
                    id: id, practice: sheet.practice.id, kind: cleaned.kind, file: hash, small: small,
                    size: cleaned.bytes.count, measures: cleaned.measures, words: FileWords(title: file.title),
                    shown: nil, people: .unsaid,
                    agreements: [], position: position, createdAt: work.now), key: key)
            try work.record(Self.act, practice: sheet.practice.id, detail: "added \(id)")
            return id
        }
    }

    /// Where it goes, or the file that this form has made already.
    private func place(_ work: Transaction) throws -> (sheet: ActedSheet, made: Int64?, position: Int) {
        let sheet = try ActedSheet(slug, for: Self.act, work)
        try TextPublication.requireOpen(sheet)
        let store = AttachmentStore(work.connection)
        if let made = try store.id(key: key) { return (sheet, made, 0) }
        let present = try store.attachments(of: [sheet.practice.id])
        if present.count >= Attachment.most { throw Refusal.file(.tooMany) }
        return (sheet, nil, (present.last?.position ?? 0) + 1)
    }

    private func clean(in world: World) throws -> CleanedFile {
        let kind = try file.kind()
        do {
            return try world.cleaner.clean(file.bytes, kind)
        } catch {
            throw Refusal.file(error)
        }
    }
}

/// Changes what is said of a file.
package struct DescribeFile: BusinessAct {
    package static let act = Act.attachFile
    private let slug: String
    private let id: Int64
    private let words: FileWords
    private let people: PeopleAnswer

    package init(slug: String, id: Int64, words: FileWords, people: PeopleAnswer) {
        self.slug = slug
        self.id = id
        self.words = words
        self.people = people
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.file`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let photos = try world.database.write { connection -> Int64? in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = AttachmentStore(connection)
            guard let found = try store.find(id, of: sheet.practice.id) else { throw Refusal.notFound }
            let words = words.trimmed
            let seen = try people.read(with: words, isPicture: found.kind.isPicture)
            try store.set(words, people: seen, of: id)
            try work.record(Self.act, practice: sheet.practice.id, detail: "described \(id)")
            if seen == found.people || found.shown == nil { return nil }
            // Who is seen decides who may see it: it is published again with the new answer, or not at all.
            try store.hide(id)
            try work.log.change("practice", sheet.practice.id)
            return sheet.practice.id
        }
        if let photos { world.prints?.forget(practices: [photos]) }
    }
}

/// Takes a file off a sheet, everywhere at once and for good.
package struct RemoveFile: BusinessAct {
    package static let act = Act.removeFile
    private let slug: String
    private let id: Int64

    package init(slug: String, id: Int64) {
        self.slug = slug
        self.id = id
    }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let (practice, files) = try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = AttachmentStore(connection)
            guard try store.find(id, of: sheet.practice.id) != nil else { throw Refusal.notFound }
            let files = try FileIndex(connection).forgetUnused(try store.remove([id]))
            try work.record(Self.act, practice: sheet.practice.id, detail: "removed \(id)")
            // Once nothing can refuse any more: a restored copy takes it off again.
            try world.journal.append(Erasure(at: work.now, kind: AttachmentReplay.file, id: id))
            return (sheet.practice.id, files)
        }
        for file in files { try world.files.remove(file) }
        world.prints?.forget(practices: [practice])
    }
}
