internal import Glibc
internal import Synchronization

/// Load for answers without a body: threads with one connection each, which ask again as soon as a head has come.
struct HeadLoad {
    let connections: Int
    let seconds: Int

    func run(_ path: String, port: UInt16, header: String) throws -> LoadReport {
        let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\(header)\r\n\r\n".utf8)
        let end = Moment.now() + UInt64(seconds) * 1_000_000_000
        let waits = Mutex<[Double]>([])
        let broken = Atomic(0)
        ServerThreads.run(connections) { _ in
            guard let descriptor = Loopback.connected(to: port) else {
                broken.add(1, ordering: .relaxed)
                return
            }
            defer { close(descriptor) }
            var own: [Double] = []
            while Moment.now() < end {
                let start = Moment.now()
                guard Self.ask(request, descriptor) else {
                    broken.add(1, ordering: .relaxed)
                    break
                }
                own.append(Double(Moment.now() - start) / 1e6)
            }
            waits.withLock { $0 += own }
        }
        return try report(waits.withLock { $0.sorted() }, broken: broken.load(ordering: .relaxed))
    }

    private func report(_ waits: [Double], broken: Int) throws(BenchFault) -> LoadReport {
        guard !waits.isEmpty else { throw .unreadable("304", said: "nothing") }
        return LoadReport(
            perSecond: Double(waits.count) / Double(seconds), requests: Double(waits.count),
            median: waits[waits.count / 2], slowest99: waits[waits.count * 99 / 100], refused: 0, broken: broken)
    }

    /// True when one whole 304 came; the head of either server fits one packet.
    private static func ask(_ request: [UInt8], _ descriptor: Int32) -> Bool {
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else { return false }
        var head = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &head, head.count, 0)
        return count > 12 && head[9..<12].elementsEqual("304".utf8)
            && head[..<count].suffix(4).elementsEqual("\r\n\r\n".utf8)
    }
}
