import TestSupport

/// A disk of a few megabytes in memory, seen by one shell only and gone with it.
struct SmallDisk {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    /// False where this user may not mount anything, not even in a namespace of its own.
    static let isPossible = (try? Command.run(["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])) != nil

    /// Runs the whole scenario on the disk; returns what each step said, by name.
    func run(_ program: String, practices: [UInt8]) throws -> [String: String] {
        let file = directory.file("practices.json")
        try TextFile.write(practices, to: file)
        let words = ["-rm", "sh", "-c", Self.scenario, "disk", directory.file("disk"), program, file]
        let ending = try WatchedProcess("/usr/bin/unshare", words, environment: ["ESSAIM_LANG": "en"])
            .waitForEnd(seconds: 240)
        var said: [String: String] = [:]
        for line in ending.output.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { said[String(parts[0])] = String(parts[1]) }
        }
        return said
    }

    /// The ballast leaves a little room, so that work begins and fails in the middle.
    private static let scenario = #"""
        disk=$1; program=$2; file=$3; data=$disk/data
        mkdir "$disk" && mount -t tmpfs -o size=24m tmpfs "$disk" && mkdir "$disk/copies" || exit 1
        essaim() { "$program" "$@" --data "$data"; }
        stored() {
            essaim export --all "$1" >/dev/null 2>&1; wc -l <"$1/tables/practice.jsonl"; rm -rf "$1"
        }
        fill() {
            free=$(df -k --output=avail "$disk" | tail -n 1)
            head -c "$(((free - $1) * 1024))" /dev/zero >"$disk/ballast"
        }
        essaim migrate >/dev/null; echo "migrate=$?"
        fill 700
        said=$(essaim import practices "$file" --apply 2>&1 >/dev/null)
        echo "full-import=$?"; echo "full-import-said=$said"
        rm "$disk/ballast"; echo "stored-after-full-import=$(stored "$disk/one")"
        essaim import practices "$file" --apply >/dev/null; echo "import=$?"
        fill 700
        said=$(essaim backup "$disk/copies" 2>&1 >/dev/null)
        echo "full-backup=$?"; echo "full-backup-said=$said"
        echo "copies-after-full-backup=$(ls -A "$disk/copies" | wc -l)"
        rm "$disk/ballast"
        essaim backup "$disk/copies" >/dev/null; echo "backup=$?"
        echo "copies=$(ls -A "$disk/copies" | wc -l)"
        echo "stored=$(stored "$disk/two")"
        """#
}
