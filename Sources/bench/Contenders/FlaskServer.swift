/// Flask, Jinja2 and SQLite under gunicorn with two workers of sixteen threads; see Peer/survey_peer.py.
enum FlaskServer {
    static let venv = ".build/tools/survey-venv"

    static var isThere: Bool { !ScratchFolder.text(venv + "/pins").isEmpty }

    static func start(questionnaire: String, database: String, log: String) throws -> Contender {
        let port = try Loopback.freePort()
        let child = try Child(
            "gunicorn",
            [
                "env", "PEER_QUESTIONNAIRE=\(questionnaire)", "PEER_DATABASE=\(database)", "PEER_SECRET=bench",
                "PYTHONDONTWRITEBYTECODE=1", "\(venv)/bin/gunicorn", "--chdir", "Sources/bench/Peer", "--bind",
                "127.0.0.1:\(port)", "--workers", "2", "--threads", "16", "--worker-class", "gthread", "--keep-alive",
                "60", "--log-level", "warning", "survey_peer:app",
            ], log: log)
        _ = try child.wait { Loopback.get(SurveyVisit.start, port: port).flatMap { $0.status == 200 ? $0 : nil } }
        return Contender(name: "Flask under gunicorn", port: port, process: child)
    }
}
