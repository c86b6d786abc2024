/// A language of the screens, the command line and the mails; French comes first, English is complete.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case fr, en
}
