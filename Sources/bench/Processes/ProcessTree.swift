internal import Glibc

/// A process with all its descendants, as the kernel counts them.
struct ProcessTree {
    let root: pid_t

    /// Sum of the peak resident memory of each process, in MiB; pages that they share count in each.
    var peakMemory: Double { memory("VmHWM:") }

    /// The same of what is resident now.
    var residentMemory: Double { memory("VmRSS:") }

    private func memory(_ name: String) -> Double {
        let kilobytes = members.map { pid in
            let line = ScratchFolder.text("/proc/\(pid)/status").split(separator: "\n").first { $0.hasPrefix(name) }
            return line.flatMap { Double($0.split { !$0.isNumber }.first ?? "") } ?? 0
        }
        return kilobytes.reduce(0, +) / 1024
    }

    /// Seconds of processor used so far, kernel included.
    var processorTime: Double {
        let ticks = members.map { pid in
            let stat = ScratchFolder.text("/proc/\(pid)/stat")
            guard let name = stat.lastIndex(of: ")") else { return 0.0 }
            // Fields 14 and 15 of proc(5); the first after the name is field 3.
            let fields = stat[name...].dropFirst(2).split(separator: " ")
            guard fields.count > 12 else { return 0.0 }
            return (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)
        }
        return ticks.reduce(0, +) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private var members: [pid_t] {
        var found = [root]
        var index = 0
        while index < found.count {
            let pid = found[index]
            let children = ScratchFolder.text("/proc/\(pid)/task/\(pid)/children").split(separator: " ")
            found += children.compactMap { pid_t($0) }
            index += 1
        }
        return found
    }
}
