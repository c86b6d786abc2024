/// What the tables of the finding rows say of themselves.
extension FindingRows {
    private static let command = ".build/release/bench --only finding --update docs/benchmarks.md"

    func loadSection() -> Section {
        let settings = DatasetteServer.settings.map { "`\($0.0)` \($0.1)" }.joined(separator: ", ")
        return Section(
            title: "Finding",
            about: """
                The 136 real sheets, then made-up ones: French-looking text whose lexicon keeps growing (Zipf, two \
                regimes), 17 facet values a sheet, one sheet in ten hidden from visitors; the same bytes in every run \
                (`bench sheets 1 3` shows three). \(SearchMix.count) recorded searches of one or two words, common, \
                middling and rare, 60 % with one or two facet values chosen. wrk asks them in turn of Essaim, of Essaim \
                without caches (every request searches and renders) and of datasette, over the sheets that a visitor \
                sees, 20 a page, uncompressed, never a 304. Both pages carry facet counts: datasette of five (theme, \
                stage, département, needs, publics), counted with their own selection, rows by number, words as they \
                are written; Essaim of fourteen, each counted without its own selection, rows by relevance, words by \
                their stem. datasette is helped as its documentation says: file opened immutable and inspected, \
                statistics, optimised FTS5, indexes on its facet columns, long cells cut; \(settings). It runs as one \
                process, Essaim uses every core: the processor column compares the work. A turn lasts \(turn) s, longer \
                for a server so slow that fewer than forty answers, or four a connection, would come (20 s at most); \
                one that would not even give an answer a connection within 20 s is left out. Hit ratio: \
                answers that Essaim had kept ready, over all its turns of both numbers of connections.
                """,
            command: Self.command,
            columns: [
                "sheets", "connections", "server", "requests/s", "median, ms", "99 %, ms", "processor, ms a request",
                "page, bytes", "hit ratio", "failed", "Essaim is",
            ])
    }

    func timesSection() -> Section {
        Section(
            title: "Time of one search",
            about: """
                Milliseconds of each of the recorded searches (of more than 50 000 sheets, the first 1 000), one after the \
                other on one connection kept alive, whole page included: by a server that has just started, once more, \
                and once more without caches after a round to warm up. Growth is against the first size. Resident \
                memory in MiB after the pass (VmRSS), and at most so far (VmHWM).
                """,
            command: Self.command,
            columns: [
                "sheets", "pass", "50 %, ms", "95 %, ms", "99 %, ms", "longest, ms", "mean, growth", "hit ratio",
                "resident, MiB", "peak, MiB",
            ])
    }

    func costSection() -> Section {
        var section = Section(
            title: "What finding costs",
            about: """
                Writing the sheets into an empty SQLite database (the real ones are imported, checked and indexed; the \
                made-up ones are written by the stores, working and published text, without history), indexing them \
                when the database is opened, the size of the file; then the start of the server until it listens, and \
                its first search. The peer: rows read, table, indexes, FTS5, statistics, packed.
                """,
            command: Self.command,
            columns: [
                "sheets", "visitors see", "text, MB", "writing, s", "indexing, s", "file, MB", "start, ms",
                "first search, ms", "datasette, s", "its file, MB",
            ])
        section.remarks = [
            "`--keep FOLDER` leaves the databases there and finds them again; `--sizes 136,5000` measures only these.",
            "`bench sheets 1 3` shows three of the made-up sheets.",
        ]
        return section
    }
}
