internal import Glibc

/// What goes to a program and comes from it, all at once: a program that writes before it has read everything must not
/// wait for us, nor we for it.
struct Conversation {
    enum Outcome { case ended, late, tooLong }

    private static let chunk = 65_536
    /// So much of what it complained is kept: the end says why.
    private static let complaintLimit = 500
    private let input: [UInt8]
    private let limit: Int
    /// Ours, then its, of the three streams. Sockets and not pipes: writing to one that nobody reads raises no signal.
    private var ours: [Int32] = []
    private(set) var inherited: [Int32] = []
    private var sent = 0
    private(set) var output: [UInt8] = []
    private var complained: [UInt8] = []

    init(_ input: [UInt8], limit: Int) throws(ProgramFault) {
        self.input = input
        self.limit = limit
        for _ in 0..<3 {
            var pair: [Int32] = [-1, -1]
            if socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) != 0 {
                let code = errno
                close()
                closeInherited()
                throw .system(errno: code)
            }
            ours.append(pair[0])
            inherited.append(pair[1])
        }
    }

    var complaint: String { String(decoding: complained, as: UTF8.self) }

    func closeInherited() { for descriptor in inherited { Glibc.close(descriptor) } }

    func close() { for descriptor in ours where descriptor >= 0 { Glibc.close(descriptor) } }

    /// Until the program has closed its output, or the deadline, or too much was said.
    mutating func run(until end: ContinuousClock.Instant) -> Outcome {
        if input.isEmpty { finishInput() }
        while ours[1] >= 0 || ours[2] >= 0 {
            let left = ContinuousClock.now.duration(to: end)
            if left <= .zero { return .late }
            var polled = [
                pollfd(fd: ours[0], events: Int16(POLLOUT), revents: 0),
                pollfd(fd: ours[1], events: Int16(POLLIN), revents: 0),
                pollfd(fd: ours[2], events: Int16(POLLIN), revents: 0),
            ]
            let wait = left.components.seconds * 1_000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
            if poll(&polled, 3, Int32(clamping: wait)) < 0 && errno != EINTR { return .late }
            if polled[0].revents != 0 { send() }
            if polled[1].revents != 0, let bytes = receive(1) { output += bytes }
            if polled[2].revents != 0, let bytes = receive(2) {
                complained = Array((complained + bytes).suffix(Self.complaintLimit))
            }
            if output.count > limit { return .tooLong }
        }
        return .ended
    }

    private mutating func send() {
        let count = input.withUnsafeBytes { bytes in
            Glibc.send(ours[0], bytes.baseAddress?.advanced(by: sent), min(Self.chunk, input.count - sent), sending)
        }
        if count >= 0 { sent += count }
        // A program may stop listening early: what it writes decides whether it was content.
        let isBroken = count < 0 && errno != EAGAIN && errno != EINTR
        if isBroken || sent == input.count { finishInput() }
    }

    private var sending: Int32 { Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT) }

    private mutating func finishInput() {
        Glibc.close(ours[0])
        ours[0] = -1
    }

    /// What one stream says; closes it at its end.
    private mutating func receive(_ stream: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: Self.chunk)
        let count = read(ours[stream], &bytes, bytes.count)
        if count > 0 { return Array(bytes.prefix(count)) }
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return nil }
        Glibc.close(ours[stream])
        ours[stream] = -1
        return nil
    }
}
