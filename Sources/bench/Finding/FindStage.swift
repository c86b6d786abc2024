/// The servers that answer the recorded searches over the sheets of one size.
struct FindStage {
    let ground: FindGround
    /// Essaim first: the others are compared with it.
    let contenders: [Contender]

    init(_ ground: FindGround, log: (String) -> String) throws {
        self.ground = ground
        var contenders = [
            try Self.essaim(ground, log("find-essaim.log")), try Self.bareEssaim(ground, log("find-bare.log")),
        ]
        if ground.hasPeer {
            contenders.append(try DatasetteServer.start(database: ground.peer, log: log("find-datasette.log")))
        }
        self.contenders = contenders
    }

    func stop() { for contender in contenders { contender.process.stop() } }

    func isPeer(_ contender: Contender) -> Bool { contender.name == "datasette" }

    func paths(of contender: Contender) -> String { isPeer(contender) ? ground.peerPaths : ground.essaimPaths }

    static func essaim(_ ground: FindGround, _ log: String) throws -> Contender {
        try EssaimServer.start(data: ground.data, log: log, isDemo: false)
    }

    /// Neither pages nor bitmaps of words are kept: every request searches and renders.
    static func bareEssaim(_ ground: FindGround, _ log: String) throws -> Contender {
        try EssaimServer.start(
            data: ground.data, log: log, environment: ["ESSAIM_PAGE_CACHE=0", "ESSAIM_WORD_CACHE=0"], isDemo: false,
            name: "Essaim, without caches")
    }
}
