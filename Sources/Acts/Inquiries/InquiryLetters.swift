package import Domain

/// Words the mails about what people say or ask about a sheet: they tell that something waits, and none of its words.
package struct InquiryLetters: Sendable {
    /// Right after it came, with what the address of the private link holds.
    let received: @Sendable (Inquiry.Kind, _ token: String, _ title: String, _ language: String) -> Letter
    /// Something new, for whoever asked: by their private link, or signed in where the number is given.
    let news: @Sendable (_ title: String, _ number: Int64?, _ language: String) -> Letter
    /// A wish to be put in touch, or a message, waits for those who act for the body.
    let waiting: @Sendable (_ title: String, _ number: Int64, _ language: String) -> Letter
    /// What became of the sheet, with the reason, for those who keep it.
    let decided:
        @Sendable (_ title: String, Inquiry.State, _ reason: String, _ number: Int64, _ language: String) -> Letter

    package init(
        received: @escaping @Sendable (Inquiry.Kind, _ token: String, _ title: String, _ language: String) -> Letter,
        news: @escaping @Sendable (_ title: String, _ number: Int64?, _ language: String) -> Letter,
        waiting: @escaping @Sendable (_ title: String, _ number: Int64, _ language: String) -> Letter,
        decided:
            @escaping @Sendable (
                _ title: String, Inquiry.State, _ reason: String, _ number: Int64, _ language: String
            ) -> Letter
    ) {
        self.received = received
        self.news = news
        self.waiting = waiting
        self.decided = decided
    }
}
