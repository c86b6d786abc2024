internal import Domain
internal import Storage

/// The words that more people would read, and what of them may tell of somebody.
struct GateText {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    /// Sections of the working text that readers do not see as they are.
    func unpublished(of practice: Int64) throws -> SheetTraces {
        let unpublished = try UnpublishedText(work, practice)
        let facts = try unpublished.sections.flatMap {
            try WorkingText.facts(of: work.revisions.current($0, of: practice))
        }
        return SheetTraces(facts, files: try files(.words, of: practice).map { ($0.id, $0.words) })
    }

    /// What readers see already, as far as somebody would show it further.
    func published(of practice: Int64) throws -> SheetTraces {
        SheetTraces(
            try work.facts.facts(of: practice, edition: 1, readableBy: Viewer.anyone.audiences),
            files: try files(.everyone, of: practice).map { ($0.id, $0.shown ?? $0.words) })
    }

    /// Of what an editor is asked about.
    func traces(_ matter: GateDecision.Matter, of practice: Int64) throws -> SheetTraces {
        switch matter {
        case .everyone: try published(of: practice)
        case .words: try unpublished(of: practice)
        }
    }

    /// How many pictures of people who can be recognised more people would see.
    func pictures(_ matter: GateDecision.Matter, of practice: Int64) throws -> Int {
        try files(matter, of: practice).count { $0.people.count > 0 }
    }

    /// Pictures and documents that an editor is asked about.
    func files(_ matter: GateDecision.Matter, of practice: Int64) throws -> [Attachment] {
        let files = try AttachmentStore(work.connection).attachments(of: [practice])
        switch matter {
        case .everyone: return files.filter { $0.shown != nil }
        case .words:
            let unpublished = Set(try UnpublishedText(work, practice).files)
            return files.filter { unpublished.contains($0.id) }
        }
    }
}

extension SheetTraces {
    /// - Parameter isRead: whoever publishes says that they read them and that they identify nobody.
    func require(read isRead: Bool) throws(Refusal) {
        if !isEmpty && !isRead { throw .gate(.tracesUnread) }
    }

    /// For the log: that they were read, and no word of them.
    var detail: String { isEmpty ? "" : ", passages read and judged to identify nobody: \(traces.count)" }
}

extension SheetAccess {
    /// What an editor is asked; nil when nothing is.
    var matter: GateDecision.Matter? {
        if proposal == nil { return nil }
        return rung == .everyone ? .words : .everyone
    }
}
