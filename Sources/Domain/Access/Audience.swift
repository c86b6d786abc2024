/// A group of readers. A viewer may see a sheet when one of the viewer's audiences is among the sheet's.
package enum Audience: Sendable, Hashable {
    /// Everybody, without an account.
    case everyone
    /// Signed-in accounts of this instance.
    case network
    case organisation(Int64)
    case team(Int64)
    case member(Int64)
    /// Editors of a territory, for what was proposed or reported to them.
    case editors(Int64)

    /// Stands for a territory in `editors`: those of the whole instance.
    package static let everyPlace: Int64 = 0

    /// The stored form: "public", "network", "team:12". Never shown.
    package var code: String {
        switch self {
        case .everyone: "public"
        case .network: "network"
        case .organisation(let id): "organisation:\(id)"
        case .team(let id): "team:\(id)"
        case .member(let id): "member:\(id)"
        case .editors(let id): "editors:\(id)"
        }
    }

    /// Reads the stored form back; nil when it is none of ours.
    package init?(code: String) {
        let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 1 {
            switch code {
            case "public": self = .everyone
            case "network": self = .network
            default: return nil
            }
            return
        }
        guard parts.count == 2, let id = Int64(parts[1]) else { return nil }
        switch parts[0] {
        case "organisation": self = .organisation(id)
        case "team": self = .team(id)
        case "member": self = .member(id)
        case "editors": self = .editors(id)
        default: return nil
        }
    }
}
