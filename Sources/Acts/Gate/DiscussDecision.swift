package import Domain
internal import SQL
internal import Storage

/// One side writes to the other about the last decision on a sheet: those who keep it, or an editor.
package struct DiscussDecision: BusinessAct {
    package static let act = Act.discussDecision
    private let slug: String
    private let text: String

    package init(slug: String, text: String) {
        self.slug = slug
        self.text = text
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.gate`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let id = sheet.practice.id
            try work.practices.hold(id)
            let store = GateStore(connection)
            guard let decision = try store.decisions(of: id, limit: 1).first else { throw Refusal.gate(.notDecided) }
            let side = GateMessage.Side(of: viewer, on: sheet.access)
            let message = try GateMessage(typed: text, from: side, at: work.now)
            try store.add(message, id: world.ids.next(), to: decision.id, by: viewer.member?.id)
            // What those who keep it write puts the sheet before its editors, until one of them answers.
            try store.setDiscussed(side == .keeper ? work.now : nil, of: id)
            try Audiences(work).refresh(id)
            try work.record(Self.act, practice: id, detail: side.rawValue)
            switch side {
            case .keeper: try GateNews(work).tellEditors(.decisionAnswered, about: id)
            case .editor: try GateNews(work).tellKeepers(.editorAnswered, of: sheet.access, about: id)
            }
        }
    }
}

extension GateMessage {
    /// - Throws: `Refusal.gate(.nothingSaid)`.
    init(typed: String, from side: Side, at now: Int64) throws(Refusal) {
        let text = ReportEntry.tidy(typed)
        if !ReportEntry.saysSomething(text) { throw .gate(.nothingSaid) }
        self.init(side: side, text: String(text.prefix(Self.limit)), at: now)
    }
}
