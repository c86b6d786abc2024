/// One address a mail may go to or come from: local part, "@", domain, in ASCII without quotes.
package struct Mailbox: Sendable, Equatable {
    private static let limit = 254
    package let local: String
    package let domain: String

    package var text: String { "\(local)@\(domain)" }

    /// - Returns: nil for anything that could be read in two ways, in a header or by a server.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, text.utf8.count <= Self.limit, Self.isLocal(parts[0]), Self.isDomain(parts[1]) else {
            return nil
        }
        local = parts[0]
        domain = parts[1]
    }

    /// The address that takes back what cannot be delivered: it names the message.
    package func bounces(of message: Int64) -> Mailbox? { Mailbox("\(local)+\(message)@\(domain)") }

    /// The message that an address for bounces names; nil for an address of another kind.
    package func bouncedMessage(at text: String) -> Int64? {
        guard let given = Mailbox(text), given.domain.lowercased() == domain.lowercased(),
            given.local.lowercased().hasPrefix("\(local.lowercased())+")
        else { return nil }
        let number = given.local.dropFirst(local.count + 1)
        return number.allSatisfy { $0.isASCII && $0.isNumber } ? Int64(number) : nil
    }

    private static func isLocal(_ text: String) -> Bool {
        let others = Array("!#$%&'*+-/=?^_`{|}~.".utf8)
        return !text.isEmpty && text.utf8.count <= 64 && !text.hasPrefix(".") && !text.hasSuffix(".")
            && !text.contains("..") && text.utf8.allSatisfy { isLetterOrDigit($0) || others.contains($0) }
    }

    private static func isDomain(_ text: String) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
