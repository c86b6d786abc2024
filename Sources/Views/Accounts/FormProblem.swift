package import Domain
internal import HTML
internal import Texts

/// Why a form about an account comes back.
package enum FormProblem: Sendable, Equatable {
    /// It was too old, or the browser keeps no cookies.
    case expired
    case refused(AccountRefusal)
}

/// Says it above the form, where the reader is put first.
struct ProblemNote {
    let texts: AccountsTexts
    let problem: FormProblem?
    /// The field it stands beside, when there is one.
    var field: AccountField?

    var markup: Markup {
        guard let sentence else { return "" }
        guard let field else {
            return """
                <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(sentence)</p></div>

                """
        }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(texts.problemTitle)</p>
            <ul><li><a href="\(Link(fragment: field.name))">\(field.label)</a><br>\(sentence)</li></ul></div>

            """
    }

    private var sentence: String? {
        switch problem {
        case nil: nil
        case .expired: texts.expired
        case .refused(let refusal): texts.sentence(refusal)
        }
    }
}
