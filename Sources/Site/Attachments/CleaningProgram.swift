package import Domain
internal import Processes

/// Cleans files with Pillow and pikepdf, in a program of its own: what a file can do to its reader happens there.
package struct CleaningProgram: FileCleaner {
    /// Debian's: the libraries it needs belong to it.
    private static let python = "/usr/bin/python3"
    private let program: @Sendable (FileKind) -> Program

    package init() {
        var limits = Program.Limits()
        limits.time = .seconds(30)
        limits.output = 64 << 20
        let fixed = limits
        // Isolated: no variable, no user folder, no current folder adds code.
        program = { kind in
            Program(Self.python, ["-I", "-c", EmbeddedScripts.cleanFilePY, kind.rawValue], limits: fixed)
        }
    }

    package func clean(_ bytes: [UInt8], _ kind: FileKind) throws(FileRefusal) -> CleanedFile {
        let output: [UInt8]
        do {
            output = try program(kind).run(bytes)
        } catch {
            throw Self.refusal(error)
        }
        guard let end = output.firstIndex(of: UInt8(ascii: "\n")), let head = Head(output[..<end]) else {
            throw .unavailable
        }
        var rest = output[(end + 1)...]
        var parts: [[UInt8]] = []
        for length in head.lengths {
            parts.append(Array(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        guard let first = parts.first, parts.map(\.count) == head.lengths, rest.isEmpty else { throw .unavailable }
        return CleanedFile(
            kind: head.kind, bytes: first, small: parts.count > 1 ? parts[1] : nil, measures: head.measures)
    }

    /// The program says in one word why it does not take a file; anything else is its own fault.
    private static func refusal(_ fault: ProgramFault) -> FileRefusal {
        switch fault {
        case .tooSlow: return .tooSlow
        case .tooLong: return .tooBig
        case .failed(status: 3, let complaint):
            switch complaint.split(whereSeparator: \.isWhitespace).last {
            case "locked": return .locked
            case "macros": return .macros
            case "pixels": return .tooManyPixels
            case "large": return .tooBig
            default: return .damaged
            }
        default: return .unavailable
        }
    }
}

/// The first line that the program writes.
private struct Head {
    let kind: FileKind
    let lengths: [Int]
    let measures: FileMeasures

    init?(_ line: ArraySlice<UInt8>) {
        guard let json = try? JSON.parse(Array(line)), let kind = json["kind"]?.text.flatMap(FileKind.init(rawValue:)),
            let lengths = json["lengths"]?.elements?.compactMap({ $0.integer.flatMap(Int.init(exactly:)) })
        else { return nil }
        func count(_ name: String) -> Int? { json[name]?.integer.flatMap(Int.init(exactly:)) }
        self.kind = kind
        self.lengths = lengths
        measures = FileMeasures(
            width: count("width"), height: count("height"), pages: count("pages"), isTagged: json["isTagged"]?.bool,
            hasText: json["hasText"]?.bool)
    }
}
