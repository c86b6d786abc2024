internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Everything kept about the reader, and what they can do with it.
package struct OwnDataPage {
    private let data: OwnData
    private let frame: Frame
    private var texts: OwnDataTexts { frame.texts.ownData }
    private var words: AccountsTexts { frame.texts.accounts }

    package init(_ data: OwnData, frame: Frame) {
        self.data = data
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title, current: .account(.overview),
            """
            \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.title))
            <h1>\(texts.title)</h1>
            <p class="lead">\(texts.lead)</p>
            <h2>\(texts.kept)</h2>
            \(kept)
            <p><a class="button" href="\(Link(Route.ownData(.file)))" download>\(texts.download)</a></p>
            <p class="meta">\(texts.downloadText)</p>
            <p><a href="\(Link(Route.ownData(.journal(before: nil))))">\(texts.journalLink)</a></p>
            <h2>\(texts.correct)</h2>
            <p>\(texts.correctText) <a href="\(Link(Route.account(.identity)))">\(words.identityTitle)</a>.</p>
            <h2>\(texts.why)</h2>
            <p><a href="\(Link(Route.privacy))">\(texts.whyLink)</a></p>
            <h2>\(texts.erase)</h2>
            <p>\(texts.eraseText)</p>
            <p><a href="\(Link(Route.ownData(.erasure)))">\(texts.erase)</a></p>
            """)
    }

    private var kept: Markup {
        let account = data.account
        return """
            <dl class="named">
            <dt>\(words.name)</dt><dd>\(account.name)</dd>
            <dt>\(words.mail)</dt><dd>\(account.mail ?? texts.nothing)</dd>
            <dt>\(words.writtenLanguage)</dt><dd>\(language)</dd>
            <dt>\(texts.created)</dt><dd>\(frame.texts.language.date(day(account.createdAt)))</dd>
            <dt>\(words.password)</dt><dd>\(data.hasPassword ? texts.passwordKept : words.passwordUnset)</dd>
            <dt>\(words.factorTitle)</dt><dd>\(data.hasSecondFactor ? words.factorSet : words.factorOff)</dd>
            <dt>\(texts.identities)</dt>\(identities)
            <dt>\(texts.organisations)</dt>\(belongings(data.organisations))
            <dt>\(texts.teams)</dt>\(belongings(data.teams))
            <dt>\(words.roles)</dt>\(roles)
            <dt>\(words.sessionsTitle)</dt><dd>\(words.sessionsCount(n: data.sessions.count))</dd>
            <dt>\(texts.requests)</dt>\(requests)
            <dt>\(texts.reports)</dt><dd>\(texts.reportCount(n: data.reports.count))</dd>
            <dt>\(texts.readings)</dt><dd>\(texts.readingCount(n: data.readings.count))</dd>
            <dt>\(texts.juries)</dt><dd>\(texts.juryCount(n: data.juries.count))</dd>
            <dt>\(texts.seats)</dt><dd>\(texts.seatCount(n: data.seats.count))</dd>
            <dt>\(texts.cosignings)</dt><dd>\(texts.cosigningCount(n: data.cosignings.count))</dd>
            <dt>\(texts.inquiries)</dt><dd>\(counted(data.inquiries.count, texts.inquiryCount, .inquiries(.list)))</dd>
            <dt>\(texts.drafts)</dt><dd>\(texts.draftCount(n: data.drafts.count))</dd>
            <dt>\(texts.exchanges)</dt><dd>\(texts.exchangeCount(n: data.exchanges.count))</dd>
            <dt>\(texts.replies)</dt><dd>\(texts.replyCount(n: data.replies.count))</dd>
            <dt>\(texts.adoptions)</dt><dd>\(counted(data.adoptions.count, texts.adoptionCount, .adoptions(.list)))</dd>
            <dt>\(texts.events)</dt><dd>\(counted(data.events.count, texts.eventCount, .calendar(.months)))</dd>
            <dt>\(texts.follows)</dt><dd>\(counted(data.news.follows.count, texts.followCount, .notices(.follows)))</dd>
            <dt>\(texts.news)</dt><dd>\(counted(data.news.notices.count, texts.newsCount, .notices(.notices)))</dd>
            <dt>\(texts.mails)</dt><dd>\(texts.mailCount(n: data.news.mails.count))</dd>
            </dl>
            """
    }

    private var language: String {
        data.account.language == "en" ? frame.texts.common.languageEnglish : frame.texts.common.languageFrench
    }

    private func belongings(_ all: [OwnData.Belonging]) -> Markup {
        if all.isEmpty { return "<dd>\(texts.nothing)</dd>" }
        return "\(each: all, { "<dd>\($0.name), \(texts.since(day: day($0.since)))</dd>" })"
    }

    private var roles: Markup {
        if data.roles.isEmpty { return "<dd>\(texts.nothing)</dd>" }
        return "\(each: data.roles, role)"
    }

    private func role(_ role: OwnData.HeldRole) -> Markup {
        let name = frame.texts.members.name(role.role)
        let end = role.endedAt.map { ", " + texts.ended(day: day($0)) } ?? ""
        return "<dd>\(name) (\(role.place ?? texts.everywhere)), \(texts.since(day: day(role.since)))\(end)</dd>"
    }

    private var identities: Markup {
        if data.identities.isEmpty { return "<dd>\(texts.nothing)</dd>" }
        return "\(each: data.identities, { "<dd>\($0.issuer), \(texts.since(day: day($0.createdAt)))</dd>" })"
    }

    private var requests: Markup {
        if data.requests.isEmpty { return "<dd>\(texts.nothing)</dd>" }
        return "\(each: data.requests, { "<dd>\(frame.texts.language.date(day($0.at))) : \($0.reason ?? "–")</dd>" })"
    }

    /// Leads there when there is something to see.
    private func counted(_ count: Int, _ words: (Int) -> String, _ route: Route) -> Markup {
        if count == 0 { return "\(words(0))" }
        return "<a href=\"\(Link(route))\">\(words(count))</a>"
    }

    private func day(_ microseconds: Int64) -> Int {
        frame.timeZone.local(Int(microseconds / 1_000_000)).date.number
    }
}
