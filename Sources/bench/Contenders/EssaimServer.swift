/// The built program beside this one, serving the demonstration sheets from SQLite.
enum EssaimServer {
    /// - Parameters:
    ///   - data: the data folder; the sheets are loaded when it is empty.
    ///   - environment: "ESSAIM_PAGE_CACHE=0".
    ///   - name: what the tables call it.
    static func start(
        data: String, log: String, environment: [String] = [], isDemo: Bool = true, name: String = "Essaim"
    ) throws -> Contender {
        let words =
            ["env"] + environment + [try program(), "serve", "--data", data, "--port", "0"]
            + (isDemo ? ["--demo"] : [])
        let child = try Child("essaim", words, log: log)
        let port = try child.wait { () -> UInt16? in
            let said = child.said
            guard let end = said.firstRange(of: "http://127.0.0.1:")?.upperBound, said.contains("\n") else {
                return nil
            }
            return UInt16(said[end...].prefix { $0.isNumber })
        }
        return Contender(name: name, port: port, process: child)
    }

    static func program() throws(BenchFault) -> String { try Child.built("essaim") }
}
