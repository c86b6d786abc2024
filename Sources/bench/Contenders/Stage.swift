/// The servers of one run, all started, with the pages that they are asked for.
final class Stage {
    static let sheet = "/pratiques/conferences-familiales-en-gironde"
    /// As it is installed: pages are kept.
    let essaim: Contender
    /// No page is kept whole, as for signed-in readers: the inside of a sheet is put into each reader's page.
    let framing: Contender
    /// Nothing is kept.
    let bare: Contender
    let nginx: Contender?
    let python: Contender?
    /// Address of the style sheet, which changes with its bytes.
    let style: String
    /// Entity tag of the sheet page.
    let tag: String
    /// Bytes of each page by its address.
    let sizes: [String: Int]
    let texts: Int
    let folder: ScratchFolder

    init(_ folder: ScratchFolder, _ options: BenchOptions) throws {
        self.folder = folder
        let data = try folder.folder("data")
        let started = try EssaimServer.start(data: data, log: folder.file("essaim.log"))
        essaim = started
        framing = try EssaimServer.start(
            data: data, log: folder.file("framing.log"), environment: ["ESSAIM_PAGE_CACHE=0"],
            name: "Essaim, in a page for each reader")
        bare = try EssaimServer.start(
            data: data, log: folder.file("bare.log"), environment: ["ESSAIM_PAGE_CACHE=0", "ESSAIM_CONTENT_CACHE=0"],
            name: "Essaim, read and made anew")
        let page = try Self.page(Self.sheet, started)
        style = Self.between("href=\"", "\"", of: page.text.split(separator: "\n").first { $0.contains("stylesheet") })
        tag = Self.between("ETag: ", "\r\n", of: page.headers[...])
        let parts = PageParts(page.text)
        texts = parts.parts.count
        let root = try folder.folder("root")
        sizes = try Self.copy(["/", "/pratiques", Self.sheet, style, "/health", "/absent"], of: started, to: root)
        try ScratchFolder.write(parts.json, to: folder.file("parts.json"))
        nginx = try Self.optional(options) {
            try NginxServer.start(folder.folder("nginx"), root: root, log: folder.file("nginx.log"))
        }
        let scratch = folder.path
        python = try Self.optional(options) {
            try PythonServer.start(
                parts: "\(scratch)/parts.json", database: "\(data)/database.sqlite", log: "\(scratch)/python.log")
        }
    }

    func stop() {
        for contender in [essaim, framing, bare, nginx, python] { contender?.process.stop() }
    }

    /// The short run goes on without the peers that a machine for tests does not have.
    private static func optional(_ options: BenchOptions, _ start: () throws -> Contender) throws -> Contender? {
        do {
            return try start()
        } catch let fault as BenchFault where options.isShort {
            Terminal.say("bench: left out: \(fault)")
            return nil
        }
    }

    private static func page(_ path: String, _ server: Contender) throws -> (text: String, headers: String) {
        guard let answer = Loopback.get(path, port: server.port), answer.status == 200 else {
            throw BenchFault.unreadable(server.name, said: path)
        }
        return (String(decoding: answer.body, as: UTF8.self), answer.headers)
    }

    /// The pages as files: "/" is index.html, the others have their name and, without a dot in it, are HTML.
    private static func copy(_ paths: [String], of server: Contender, to root: String) throws -> [String: Int] {
        var sizes: [String: Int] = [:]
        for path in paths {
            guard let answer = Loopback.get(path, port: server.port) else {
                throw BenchFault.unreadable(server.name, said: path)
            }
            sizes[path] = answer.body.count
            let name = path == "/" ? "/index.html" : path == "/absent" ? "/absent.html" : path
            let file = path == "/pratiques" ? "/pratiques.html" : name
            let parent = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
            _ = try Child.output(of: ["mkdir", "-p", root + parent])
            try ScratchFolder.write(answer.body, to: root + file)
        }
        return sizes
    }

    private static func between(_ open: String, _ close: Character, of text: Substring?) -> String {
        guard let text, let start = text.firstRange(of: open)?.upperBound else { return "" }
        return String(text[start...].prefix { $0 != close })
    }
}
