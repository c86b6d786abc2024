/// Starlette, Jinja2, uvloop and httptools under uvicorn with two workers; see Peer/peer.py.
enum PythonServer {
    static let venv = ".build/tools/bench-venv"

    static func start(parts: String, database: String, log: String) throws -> Contender {
        let port = try Loopback.freePort()
        let child = try Child(
            "uvicorn",
            [
                "env", "PEER_PARTS=\(parts)", "PEER_DATABASE=\(database)", "PYTHONDONTWRITEBYTECODE=1",
                "\(venv)/bin/uvicorn", "peer:app", "--app-dir", "Sources/bench/Peer", "--port", "\(port)", "--workers",
                "2", "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning",
            ], log: log)
        _ = try child.wait { Loopback.get("/rendered/x", port: port) }
        return Contender(name: "Jinja2 under uvicorn", port: port, process: child)
    }
}
