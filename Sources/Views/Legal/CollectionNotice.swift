internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What is done with data about people, told where they are collected: generated from the register.
struct CollectionNotice {
    let code: Processing.Code
    let owner: Operator
    let texts: Texts

    var markup: Markup {
        guard let processing = Processing.all.first(where: { $0.code == code }) else { return "" }
        let legal = texts.legal
        let words = ProcessingWords(texts: legal, code: code)
        return """
            <details class="notice"><summary>\(texts.reports.noticeTitle)</summary>
            <dl class="named">
            <dt>\(legal.controller)</dt><dd>\(owner.name.isEmpty ? texts.reports.noticeOperator : owner.name)</dd>
            <dt>\(legal.purpose)</dt><dd>\(words.purpose)</dd>
            <dt>\(legal.data)</dt><dd>\(words.data)</dd>
            <dt>\(legal.basis)</dt><dd>\(words.basis(processing.basis(for: owner.kind)))</dd>
            <dt>\(legal.recipients)</dt><dd>\(words.recipients)</dd>
            <dt>\(legal.retention)</dt><dd>\(words.retention(processing.retention))</dd>
            <dt>\(legal.rights)</dt><dd>\(legal.rightsText)</dd>
            </dl>
            <p><a href="\(Link(Route.privacy))">\(legal.privacyTitle)</a></p>
            </details>
            """
    }
}
