/// Everything somebody can do to the commons; `can` decides who may.
package enum Act: String, Sendable, CaseIterable {
    case seeSheet = "see-sheet"
    case importPractices = "import-practices"
    case withdrawSheet = "withdraw-sheet"
    case publishSheet = "publish-sheet"
    case erasePractice = "erase-practice"
    case exportAll = "export-all"
    case importAll = "import-all"
    case backup
    case restore
    case seeJobs = "see-jobs"
    /// Reading what the sheets speak of: words, methods, places, bodies, sources.
    case seeCommons = "see-commons"
    case editVocabulary = "edit-vocabulary"
    case editWords = "edit-words"
    case importTerritories = "import-territories"
    case importBoundaries = "import-boundaries"
    case editOrganisation = "edit-organisation"
    case undoImport = "undo-import"
    case mergePractices = "merge-practices"
    case editCollections = "edit-collections"
    case loadDemo = "load-demo"
    case removeDemo = "remove-demo"

    /// Acts that change something leave a line in the audit log.
    package var writes: Bool {
        switch self {
        case .seeSheet, .seeCommons, .exportAll, .backup, .seeJobs: false
        case .importPractices, .withdrawSheet, .publishSheet, .erasePractice, .importAll, .restore, .editVocabulary,
            .editWords, .importTerritories, .importBoundaries, .editOrganisation, .undoImport, .mergePractices,
            .editCollections, .loadDemo, .removeDemo:
            true
        }
    }
}

/// What decides sight: the sheet's own audiences, computed once and stored beside it.
package struct SheetAccess: Sendable, Equatable {
    package var rung: Rung
    package var state: SheetState
    package var organisation: Int64?
    package var team: Int64?
    package var owner: Int64?

    package init(
        rung: Rung, state: SheetState, organisation: Int64? = nil, team: Int64? = nil, owner: Int64? = nil
    ) {
        self.rung = rung
        self.state = state
        self.organisation = organisation
        self.team = team
        self.owner = owner
    }

    /// The one rule of sight: stored in the table `audience`, read by SQL and by `can`.
    ///
    /// A sheet that is not published, or was withdrawn, keeps to those who work on it.
    package var audiences: Set<Audience> {
        var result: Set<Audience> = []
        if let owner { result.insert(.member(owner)) }
        guard state == .published else { return result }
        if rung >= .team, let team { result.insert(.team(team)) }
        if rung >= .organisation, let organisation { result.insert(.organisation(organisation)) }
        if rung >= .network { result.insert(.network) }
        if rung >= .everyone { result.insert(.everyone) }
        return result
    }
}

/// The one permission function: web, command line, exports and jobs all ask here.
///
/// - Parameter sheet: the sheet acted on, or nil for acts on the whole instance.
package func can(_ viewer: Viewer, _ act: Act, on sheet: SheetAccess?) -> Bool {
    switch act {
    case .seeSheet:
        guard let sheet else { return false }
        return !viewer.audiences.isDisjoint(with: sheet.audiences)
    case .seeCommons: return true
    case .importPractices, .withdrawSheet, .publishSheet, .erasePractice, .exportAll, .importAll, .backup, .restore,
        .seeJobs, .editVocabulary, .editWords, .importTerritories, .importBoundaries, .editOrganisation, .undoImport,
        .mergePractices, .editCollections, .loadDemo, .removeDemo:
        return viewer == .instanceOperator
    }
}
