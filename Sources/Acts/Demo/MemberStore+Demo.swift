internal import Domain
internal import Storage

extension MemberStore {
    /// Somebody of the demonstration; nil where they were not brought in.
    func account(of part: DemoPerson.Part) throws -> Account? {
        guard let person = DemoPerson.all.first(where: { $0.part == part }), let mail = MailAddress(person.mail) else {
            return nil
        }
        return try account(mail: mail)
    }
}
