internal import Glibc

/// The measurements of `make bench`; a developer's tool, never shipped.
@main
struct Main {
    static func main() { exit(Bench.run(Array(CommandLine.arguments.dropFirst()))) }
}
