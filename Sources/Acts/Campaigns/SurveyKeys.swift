internal import Domain

/// What is stored of the codes of surveys. The same code has two digests that nobody can bring together without it.
struct SurveyKeys {
    private let credentials: any Credentials

    init(_ world: World) { credentials = world.credentials }

    /// Opens an answer.
    func response(_ code: ResponseCode) -> String { credentials.keyedDigest(of: code.text, for: "response") }

    /// Takes back how somebody may be called back.
    func contact(_ code: ResponseCode) -> String { credentials.keyedDigest(of: code.text, for: "contact") }
}
