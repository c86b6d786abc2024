/// The bytes whose SHA-256 is the hash of a frozen data set: the codebook, then each row of each level, whatever file they
/// are read from. docs/formats/microdata.md gives them byte for byte, with a script that makes them from our files.
package struct CanonicalForm {
    package static let beginning = "essaim-microdata 1\n"
    private static let pieceSize = 1 << 16

    private let dataset: Dataset

    package init(_ dataset: Dataset) { self.dataset = dataset }

    /// - Parameter sink: takes the bytes one piece after the other.
    package func write(into sink: ([UInt8]) throws -> Void) rethrows {
        try sink(Array(Self.beginning.utf8) + dataset.codebook.json.encoded() + [0x0A])
        for (index, table) in dataset.tables.enumerated() {
            try sink(Array("level \(table.level.code) \(table.count)\n".utf8))
            try writeLines(of: index, size: Self.pieceSize) { piece, _ in try sink(piece) }
        }
    }

    /// Writes the lines of one level in pieces.
    ///
    /// - Parameters:
    ///   - level: its rank in the codebook.
    ///   - size: bytes after which a piece ends; the line is finished first.
    ///   - sink: takes the pieces, with their rank from 0.
    package func writeLines(
        of level: Int, size: Int, into sink: (_ piece: [UInt8], _ rank: Int) throws -> Void
    ) rethrows {
        let table = dataset.tables[level]
        let above = dataset.tables[..<level].first { $0.level.code == table.level.parent }
        let spellings = zip(table.variables, table.columns).map(Spelling.init)
        var (bytes, rank): ([UInt8], Int) = ([], 0)
        for row in 0..<table.count {
            bytes += table.ids[row].utf8
            bytes.append(0x09)
            if let above { bytes += above.ids[Int(table.parents[row])].utf8 }
            for spelling in spellings {
                bytes.append(0x09)
                spelling.appendCanonical(row, to: &bytes)
            }
            bytes.append(0x0A)
            if bytes.count >= size {
                try sink(bytes, rank)
                bytes.removeAll(keepingCapacity: true)
                rank += 1
            }
        }
        if !bytes.isEmpty { try sink(bytes, rank) }
    }
}

extension Spelling {
    /// The cell as files spell it, but a number by the 64 bits of IEEE 754 in hexadecimal, and with backslashes before
    /// what would end the cell.
    fileprivate func appendCanonical(_ row: Int, to bytes: inout [UInt8]) {
        if variable.kind == .number, column.gap(at: row) == nil {
            let digits = String(column.numbers[row].bitPattern, radix: 16)
            bytes += [UInt8](repeating: 0x30, count: 16 - digits.utf8.count) + digits.utf8
            return
        }
        for byte in text(row).utf8 {
            switch byte {
            case 0x09: bytes += "\\t".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            default: bytes.append(byte)
            }
        }
    }
}
