package import Domain

extension AccountsTexts {
    /// What was not taken of an account.
    package func sentence(_ refusal: AccountRefusal) -> String {
        switch refusal {
        case .wrongCredentials: wrongCredentials
        case .linkOver: linkOver
        case .nameMissing: nameMissing
        case .mailUnreadable: mailUnreadable
        case .mailTaken: mailTaken
        case .reasonMissing: reasonMissing
        case .wrongCode: wrongCode
        case .roleUnknown: roleUnknown
        case .closed: closed
        case .identityUnknown: identityUnknown
        case .identityTaken: identityTaken
        case .identityHeld: identityHeld
        case .identityOther: identityOther
        case .lastWayIn: lastWayIn
        case .password(let fault): sentence(fault)
        }
    }

    private func sentence(_ fault: PasswordFault) -> String {
        switch fault {
        case .tooShort: passwordTooShort(n: PasswordRule.length.lowerBound)
        case .tooLong: passwordTooLong(n: PasswordRule.length.upperBound)
        case .known: passwordKnown
        case .pattern: passwordPattern
        case .personal: passwordPersonal
        }
    }
}
