/// How a harvest goes on: everything is in the token, the instance remembers nothing and the token never gets old.
///
/// The seal is no secret: it only tells a token of ours from one that was cut or changed on its way.
package struct HarvestToken: Sendable, Equatable {
    /// Beyond any second, and any number of sheets.
    private static let limit: Int64 = 1 << 40
    /// Of a UUID.
    private static let identifierLength = 36
    package let hasRecords: Bool
    package let selection: HarvestSelection
    package let position: HarvestPosition

    package init(hasRecords: Bool, _ selection: HarvestSelection, after position: HarvestPosition) {
        self.hasRecords = hasRecords
        self.selection = selection
        self.position = position
    }

    /// - Parameter seal: gives the same hexadecimal digits for the same text.
    package func text(seal: (String) -> String) -> String {
        let parts = [
            hasRecords ? "r" : "i", selection.from.map { "\($0)" } ?? "", selection.until.map { "\($0)" } ?? "",
            selection.theme ?? "", "\(position.stamp)", position.identifier, "\(position.given)", "\(position.total)",
        ]
        let body = parts.joined(separator: "!")
        return body + "!" + seal(body).prefix(16)
    }

    /// Nil for what is no token of ours, and for numbers that none of ours holds: anybody can compute the seal.
    package init?(_ text: String, seal: (String) -> String) {
        let parts = text.split(separator: "!", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 9, parts[8].count == 16,
            seal(parts.dropLast().joined(separator: "!")).hasPrefix(parts[8]),
            let stamp = Int64(parts[4]), let given = Int(parts[6]), let total = Int(parts[7]),
            0...Self.limit ~= stamp, 0...Int(Self.limit) ~= given, 0...Int(Self.limit) ~= total,
            parts[5].utf8.count == Self.identifierLength
        else { return nil }
        hasRecords = parts[0] == "r"
        selection = HarvestSelection(
            from: Int64(parts[1]), until: Int64(parts[2]), theme: parts[3].isEmpty ? nil : parts[3])
        position = HarvestPosition(stamp: stamp, identifier: parts[5], given: given, total: total)
    }
}
