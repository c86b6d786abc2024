internal import Glibc
internal import Synchronization

/// A mail server of the tests' own on the loopback: says what it is told to say, keeps what it hears.
///
/// It serves one connection after the other until it goes.
package final class SMTPServer: @unchecked Sendable {
    /// What it answers instead of "250", by the first word heard; "greeting" is said first, "end" after the mail.
    /// An empty answer is silence.
    package typealias Script = [String: String]

    package struct Heard: Sendable {
        package var commands: [String] = []
        package var mails: [String] = []
    }

    package let port: Int
    private let listener: Int32
    private let script: Script
    // Guards everything that changes: all of it is in here.
    private let state = Mutex(Heard())
    private var thread = pthread_t()

    package init(_ script: Script = [:]) throws {
        self.script = script
        (listener, port) = try Self.listening()
        let server = Unmanaged.passRetained(self)
        pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<SMTPServer>.fromOpaque(context).takeRetainedValue().serve() }
                return nil
            }, server.toOpaque())
    }

    /// A socket on a free port of the loopback.
    private static func listening() throws -> (Int32, Int) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        guard isOpen else { throw SupportFailure("no port for the mail server: \(errno)") }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }

    package var heard: Heard { state.withLock { $0 } }

    /// Ends it; what was heard stays.
    package func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        pthread_join(thread, nil)
        close(listener)
    }

    private func serve() {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0 { return }
            var patience = timeval(tv_sec: 10, tv_usec: 0)
            setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            talk(connection)
            close(connection)
        }
    }

    private func talk(_ connection: Int32) {
        var received: [UInt8] = []
        say(script["greeting"] ?? "220 ready", connection)
        while let line = line(connection, &received) {
            let word = line.split(separator: " ").first.map { $0.uppercased() } ?? ""
            state.withLock { $0.commands.append(line) }
            switch word {
            case "EHLO": say(script[word] ?? "250 here", connection)
            case "DATA":
                let answer = script[word] ?? "354 go on"
                say(answer, connection)
                guard answer.hasPrefix("354") else { continue }
                guard let mail = mail(connection, &received) else { return }
                state.withLock { $0.mails.append(mail) }
                say(script["end"] ?? "250 taken", connection)
            case "QUIT":
                say("221 bye", connection)
                return
            default: say(script[word] ?? "250 fine", connection)
            }
        }
    }

    private func say(_ text: String, _ connection: Int32) {
        if text.isEmpty { return }
        let bytes = Array("\(text)\r\n".utf8)
        _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Until the lone dot, with the dots that were doubled put back.
    private func mail(_ connection: Int32, _ received: inout [UInt8]) -> String? {
        var lines: [String] = []
        while let line = line(connection, &received) {
            if line == "." { return lines.map { "\($0)\r\n" }.joined() }
            lines.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
        }
        return nil
    }

    /// The next line without its end, which must be CR and LF.
    private func line(_ connection: Int32, _ received: inout [UInt8]) -> String? {
        while true {
            for index in received.indices.dropFirst() where received[index - 1] == 13 && received[index] == 10 {
                let line = String(decoding: received[..<(index - 1)], as: UTF8.self)
                received.removeFirst(index + 1)
                return line
            }
            var room = [UInt8](repeating: 0, count: 65_536)
            let count = recv(connection, &room, room.count, 0)
            if count <= 0 { return nil }
            received += room[..<count]
        }
    }
}
