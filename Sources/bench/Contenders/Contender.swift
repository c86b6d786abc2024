/// A server that takes part: a running process and where it answers.
struct Contender {
    let name: String
    let port: UInt16
    let process: Child

    var tree: ProcessTree { ProcessTree(root: process.pid) }

    func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }
}
