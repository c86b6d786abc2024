internal import Storage

extension Transaction {
    /// Forgets what an erased account followed, was told and chose; its mails too.
    func forgetNews(of member: Int64) throws {
        try FollowStore(connection).forget(member: member)
        try NoticeStore(connection).forget(member: member)
        try MailChoiceStore(connection).forget(member: member)
        try MessageStore(connection).forget(member: member)
    }
}
