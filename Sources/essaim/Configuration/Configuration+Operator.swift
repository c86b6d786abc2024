internal import Domain

/// Who answers for the instance, as the settings say.
extension Configuration {
    /// - Throws: `UsageError.badValue` for a kind that is none of ours or an audit that is not whole.
    func owner() throws(UsageError) -> Operator {
        var owner = Operator()
        owner.kind = try operatorKind()
        owner.name = self[.operatorName].text
        owner.address = self[.operatorAddress].text
        owner.phone = self[.operatorPhone].text
        owner.contact = self[.operatorContact].text
        owner.director = self[.director].text
        owner.host.name = self[.hostName].text
        owner.host.address = self[.hostAddress].text
        owner.host.phone = self[.hostPhone].text
        owner.protectionOfficer = self[.protectionOfficer].text
        owner.licence = self[.licence].text
        owner.audit = try audit()
        return owner
    }

    private func operatorKind() throws(UsageError) -> Operator.Kind? {
        let text = self[.operatorKind].text
        if text.isEmpty { return nil }
        guard let kind = Operator.Kind(rawValue: text) else { throw bad(.operatorKind) }
        return kind
    }

    /// An audit has its day, who made it and its rate, or is not said at all.
    private func audit() throws(UsageError) -> AccessibilityAudit? {
        let parts = [self[.auditDay].text, self[.auditor].text, self[.auditRate].text]
        if parts.allSatisfy(\.isEmpty) { return nil }
        guard let day = Period(parts[0]), day.first == day.last else { throw bad(.auditDay) }
        if parts[1].isEmpty { throw bad(.auditor) }
        return AccessibilityAudit(
            day: day.first.number, auditor: parts[1], rate: try number(.auditRate, in: 0...100))
    }

    private func bad(_ setting: Setting) -> UsageError {
        .badValue(option: "--\(setting.name)", value: self[setting].text)
    }
}
