internal import HTTP
internal import Routes
internal import Views

/// The pages that the law asks for, generated from what the operator set.
struct LegalController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func page(_ route: Route) -> Response {
        let owner = context.site.settings.owner
        let frame = context.frame()
        switch route {
        case .privacy: return context.html(PrivacyPage(owner: owner, frame: frame).bytes)
        case .openData: return context.html(OpenDataPage(owner: owner, frame: frame).bytes)
        case .accessibility: return context.html(AccessibilityPage(owner: owner, frame: frame).bytes)
        default:
            let version = context.site.settings.version
            return context.html(LegalPage(owner: owner, version: version, frame: frame).bytes)
        }
    }
}
