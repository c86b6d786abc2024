import Glibc

/// Finds the programs that tests start, and says which Debian package is missing when one is not there.
package enum ProgramOnPath {
    package static func find(_ name: String, package debianPackage: String) throws(SupportFailure) -> String {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        for folder in path.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
            return "\(folder)/\(name)"
        }
        throw SupportFailure(
            "\(name) is missing: install the Debian package \(debianPackage) (scripts/install-dependencies test does it)"
        )
    }
}
