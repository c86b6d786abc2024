internal import Acts
internal import Domain
internal import Storage
internal import Texts

/// Words the list of imports, one import, and what undoing it did or met.
struct BatchWords {
    private let texts: Texts
    private var batches: BatchesTexts { texts.batches }

    init(_ texts: Texts) { self.texts = texts }

    func line(_ batch: ImportBatch) -> String {
        let line = batches.line(
            id: String(batch.id), at: UTC.minute(batch.at), source: batch.source, created: batch.created,
            updated: batch.updated)
        return batch.undoneAt == nil ? line : batches.lineUndone(line: line)
    }

    func head(_ batch: ImportBatch) -> [String] {
        [
            line(batch), batches.headNamespace(name: batch.namespace), batch.fileName.map(batches.headFile),
            batch.undoneAt.map { batches.headUndone(at: UTC.minute($0)) },
        ].compactMap(\.self)
    }

    func line(_ line: ReadImport.Outcome.Line) -> String {
        batches.shown(
            action: line.action == .created ? texts.imports.created : texts.imports.updated, title: line.title,
            slug: line.slug)
    }

    func line(_ obstacle: UndoObstacle) -> String {
        batches.kept(title: obstacle.title, slug: obstacle.slug, reason: sentence(obstacle.reason))
    }

    private func sentence(_ reason: UndoObstacle.Reason) -> String {
        switch reason {
        case .edited: batches.becauseEdited
        case .state: batches.becauseState
        case .importedAgain(let id): batches.becauseImported(id: String(id))
        case .merged: batches.becauseMerged
        case .named(let slug): batches.becauseNamed(slug: slug)
        case .erased: batches.becauseErased
        }
    }
}

/// Moments as the command line writes them.
enum UTC {
    /// "2026-11-20T10:31Z", from microseconds since 1970-01-01.
    static func minute(_ microseconds: Int64) -> String {
        let minutes = Int(microseconds / 60_000_000)
        return "\(CalendarDay(number: minutes / 1_440).iso)T\(two(minutes / 60 % 24)):\(two(minutes % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
