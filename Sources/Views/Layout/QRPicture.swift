internal import HTML

/// A square that a device reads, drawn as one path on white: dark mode does not turn it over.
struct QRPicture {
    /// Rows left white around it, as readers expect.
    private static let margin = 4
    private let rows: [[Bool]]
    private let label: String

    init(_ rows: [[Bool]], label: String) {
        self.rows = rows
        self.label = label
    }

    var markup: Markup {
        if rows.isEmpty { return "" }
        let size = rows.count + 2 * Self.margin
        return """
            <svg class="square" viewBox="0 0 \(size) \(size)" role="img" aria-label="\(label)">
            <rect class="ground" width="\(size)" height="\(size)"/><path d="\(path)"/></svg>
            """
    }

    private var path: String {
        var path = ""
        for (y, row) in rows.enumerated() {
            var x = 0
            while x < row.count {
                let length = row[x...].prefix { $0 }.count
                if length > 0 { path += "M\(x + Self.margin) \(y + Self.margin)h\(length)v1h-\(length)z" }
                x += max(1, length)
            }
        }
        return path
    }
}
