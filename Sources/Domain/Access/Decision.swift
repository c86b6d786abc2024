/// What the table of permissions answers.
package enum Decision: Sendable, Equatable {
    case granted
    /// Allowed, once they have proved again who they are.
    case unconfirmed
    /// May be seen, may not be acted on.
    case refused
    /// Nothing must tell that the thing exists.
    case hidden
}

/// The one permission function: web, command line, exports and jobs all ask here. It interprets the table and knows no
/// act by name.
package func decide(_ viewer: Viewer, _ act: Act, on object: ActObject) -> Decision {
    let rule = act.rule
    if rule.needsSight, viewer != .instanceOperator, case .sheet(let sheet) = object, !sees(viewer, sheet) {
        return .hidden
    }
    guard rule.holders.contains(where: { holds(viewer, $0, object) }) else {
        return rule.holders == [.reader] ? .hidden : .refused
    }
    if rule.isDangerous, let member = viewer.member, !member.isConfirmed { return .unconfirmed }
    return .granted
}

/// True when the viewer may, if need be after having proved again who they are.
///
/// - Parameter sheet: the sheet acted on, or nil for acts on the whole instance.
package func can(_ viewer: Viewer, _ act: Act, on sheet: SheetAccess?) -> Bool {
    can(viewer, act, to: sheet.map(ActObject.sheet) ?? .instance)
}

/// The same for a body too.
package func can(_ viewer: Viewer, _ act: Act, to object: ActObject) -> Bool {
    switch decide(viewer, act, on: object) {
    case .granted, .unconfirmed: true
    case .refused, .hidden: false
    }
}

private func sees(_ viewer: Viewer, _ sheet: SheetAccess) -> Bool {
    !viewer.audiences.isDisjoint(with: sheet.audiences)
}

private func holds(_ viewer: Viewer, _ holder: PermissionRule.Holder, _ object: ActObject) -> Bool {
    switch holder {
    case .anyone: return true
    case .member: return viewer.member != nil
    case .instanceOperator: return viewer == .instanceOperator
    case .reader:
        guard case .sheet(let sheet) = object else { return false }
        return sees(viewer, sheet)
    case .administrator: return has(viewer, .administrator, object)
    case .coordinator: return has(viewer, .coordinator, object)
    case .delegate: return has(viewer, .delegate, object)
    case .custodian: return has(viewer, .custodian, object)
    case .editor: return has(viewer, .editor, object)
    case .cosigner:
        guard case .sheet(let sheet) = object, let member = viewer.member else { return false }
        return sheet.cosigners.contains(member.id)
    case .invited:
        guard case .sheet(let sheet) = object, let member = viewer.member else { return false }
        return sheet.invited.contains(member.id)
    case .teammate:
        guard case .sheet(let sheet) = object, let team = sheet.team else { return false }
        return viewer.member?.teams.contains(team) ?? false
    case .bearerCoordinator:
        guard case .sheet(let sheet) = object, let bearer = sheet.bearer else { return false }
        return viewer.member?.holds(.coordinator, .organisation(bearer)) ?? false
    case .otherEditor:
        guard case .sheet(let sheet) = object, let member = viewer.member else { return false }
        return has(viewer, .editor, object) && !sheet.owners.contains(member.id)
    case .collector:
        guard case .campaign(let campaign) = object, let member = viewer.member else { return false }
        return campaign.collectors.contains(member.id)
    case .analyst:
        guard case .campaign(let campaign) = object, let member = viewer.member else { return false }
        return campaign.analysts.contains(member.id)
    case .editorOfUnclaimed:
        guard case .sheet(let sheet) = object, sheet.bearer == nil else { return false }
        return holds(viewer, .otherEditor, object)
    case .editorForBody:
        guard case .body(let body) = object, body.isForEditors else { return false }
        return has(viewer, .editor, object)
    }
}

private func has(_ viewer: Viewer, _ role: Role, _ object: ActObject) -> Bool {
    viewer.member?.grants.contains { $0.role == role && $0.scope.covers(object) } ?? false
}
