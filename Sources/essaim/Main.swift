internal import Glibc

/// The program: one command a call, see `essaim --help`.
@main
struct Main {
    static func main() { exit(Program.run(Array(CommandLine.arguments.dropFirst()))) }
}
