internal import Glibc

/// datasette over the rows of find_peer.py, opened as its documentation recommends for data that does not change.
enum DatasetteServer {
    static let venv = ".build/tools/find-venv"
    /// The list of sheets with its five facets; the long texts are cut, as they are in Essaim's list.
    static let list = """
        /find/sheets?_size=20&_col=title&_col=need&_col=theme&_col=stage&_col=departement\
        &_facet=theme&_facet=stage&_facet=departement&_facet_array=needs&_facet_array=publics
        """
    /// Each setting with its value, in the words of datasette.
    static let settings = [
        // Its limits of 1 s and 0.2 s would end searches and leave facets out.
        ("sql_time_limit_ms", "60000"), ("facet_time_limit_ms", "60000"),
        // Looking for other facets to propose costs much, and Essaim proposes none.
        ("suggest_facets", "off"), ("default_page_size", "20"), ("truncate_cells_html", "200"),
        ("cache_size_kb", "65536"),
    ]

    /// Makes the database of the rows; returns the seconds it took.
    static func build(rows: String, database: String) throws -> Double {
        guard access("\(venv)/bin/python", X_OK) == 0 else {
            throw BenchFault.absent("datasette", package: "scripts/prepare-bench-peer")
        }
        return try Moment.seconds {
            _ = try Child.output(of: ["\(venv)/bin/python", "Sources/bench/Peer/find_peer.py", rows, database])
            let counts = try Child.output(of: ["\(venv)/bin/datasette", "inspect", database])
            try ScratchFolder.write(Array(counts.utf8), to: database + ".json")
        }
    }

    /// As many sheets by its index as by reading every row, for a few words; what it counted.
    static func check(rows: String, database: String) throws -> String {
        try Child.output(of: ["\(venv)/bin/python", "Sources/bench/Peer/find_peer.py", "--check", rows, database])
    }

    static func start(database: String, log: String) throws -> Contender {
        let port = try Loopback.freePort()
        let child = try Child(
            "datasette",
            ["\(venv)/bin/datasette", "serve", "-i", database, "--inspect-file", database + ".json", "-p", "\(port)"]
                + settings.flatMap { ["--setting", $0.0, $0.1] }, log: log)
        _ = try child.wait { Loopback.get("/-/versions.json", port: port) }
        return Contender(name: "datasette", port: port, process: child)
    }
}
