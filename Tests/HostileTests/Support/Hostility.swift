import Glibc

/// How long the hostile tests insist: a taste in every run, all of it under `make hostile`.
enum Hostility {
    static let isLong = getenv("ESSAIM_HOSTILE").map { String(cString: $0) } == "1"

    static func rounds(_ short: Int, long: Int) -> Int { isLong ? long : short }
}
