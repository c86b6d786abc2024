internal import Glibc

/// The variables of the process, read once.
enum Environment {
    static func variables() -> [String: String] {
        var variables: [String: String] = [:]
        for setting in Setting.all {
            if let value = getenv(setting.variable) { variables[setting.variable] = String(cString: value) }
        }
        return variables
    }
}
