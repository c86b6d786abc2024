internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What the pages of obstacles and those of levers say, each on its side.
struct ObstacleWords {
    let side: ObstacleOrLever
    let frame: Frame
    let sheet: SheetWords
    var texts: ObstaclesTexts { frame.texts.obstacles }
    private var isObstacle: Bool { side == .obstacle }

    init(_ side: ObstacleOrLever, _ vocabularies: Vocabularies, _ frame: Frame) {
        self.side = side
        self.frame = frame
        sheet = SheetWords(frame.texts, vocabularies)
    }

    var title: String { isObstacle ? texts.obstaclesTitle : texts.leversTitle }
    var heading: String { isObstacle ? texts.obstaclesHeading : texts.leversHeading }
    var lead: String { isObstacle ? texts.obstaclesLead : texts.leversLead }
    var seeOther: String { isObstacle ? texts.seeLevers : texts.seeObstacles }
    var unmet: String { isObstacle ? texts.obstacleUnmet : texts.leverUnmet }
    var pairs: String { isObstacle ? texts.obstaclePairs : texts.leverPairs }
    var noPair: String { isObstacle ? texts.noObstaclePair : texts.noLeverPair }
    var beside: String { isObstacle ? texts.obstacleBeside : texts.leverBeside }
    var besideNote: String { isObstacle ? texts.obstacleBesideNote : texts.leverBesideNote }

    func base(_ sheets: Int) -> String {
        isObstacle ? texts.obstaclesBase(n: sheets) : texts.leversBase(n: sheets)
    }

    /// "Rencontré dans 12 des 57 fiches qui disent un frein": two numbers, never a share.
    func met(_ sheets: Int, of base: Int) -> String {
        if sheets == 0 { return unmet }
        return isObstacle ? texts.obstacleMet(n: sheets, base: base) : texts.leverMet(n: sheets, base: base)
    }

    /// "charge et manque de temps", with the way to its page.
    func link(_ code: String, of side: ObstacleOrLever? = nil) -> Markup {
        let side = side ?? self.side
        return """
            <a href="\(Link(ObstacleRoute.route(side, code)))">\(sheet.label(code, of: side.field))</a>
            """
    }

    /// Whom to tell what unblocked an open question.
    var invitation: Markup {
        "<p>\(texts.invitation) <a href=\"\(Link(Route.legal))\">\(texts.invitationLink)</a>.</p>"
    }

    /// Contributed words are French, whatever the page speaks.
    var language: String? { frame.texts.language == .fr ? nil : "fr" }
}
