import Analysis
import Domain

/// Maps of the same conversations by red-dwarf (MPL-2.0).
enum RedDwarf {
    /// One answer for each conversation.
    static func maps(of conversations: [MadeConversation]) throws -> [JSON] {
        let lines = conversations.map { Array(line($0).utf8) }
        return try PeerPrograms.answers("Sources/bench/Peer/red_dwarf_peer.py", lines: lines)
    }

    private static func line(_ conversation: MadeConversation) -> String {
        let votes = conversation.votes.map { "[\($0.participant),\($0.statement),\($0.vote)]" }
        return """
            {"votes":[\(votes.joined(separator: ","))],"moderated":\(conversation.moderated),\
            "meta":\(conversation.meta),"groups":null}
            """
    }
}
