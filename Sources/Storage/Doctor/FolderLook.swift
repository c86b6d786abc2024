package import Domain
internal import Glibc

/// What the system says of the data folder: whose it is, who else may read it, how much room there is.
package struct FolderLook {
    private static let others: mode_t = 0o077
    private let folder: DataFolder

    package init(_ folder: DataFolder) { self.folder = folder }

    /// One diagnosis for the first path with each fault; only a fine one when there is none.
    ///
    /// - Parameter others: paths of the instance outside the folder, such as the key of copies.
    package func permissions(_ others: [String]) -> [Diagnosis] {
        guard let status = Self.status(folder.path), status.st_mode & S_IFMT == S_IFDIR else {
            return [Diagnosis(.folderMissing, folder.path)]
        }
        var open: [String] = []
        var foreign: [String] = []
        func look(_ path: String) {
            guard let status = Self.status(path) else { return }
            if status.st_mode & S_IFMT != S_IFLNK, status.st_mode & Self.others != 0 { open.append(path) }
            if status.st_uid != geteuid() { foreign.append(path) }
            if status.st_mode & S_IFMT == S_IFDIR {
                for name in DurableFile.names(in: path) { look("\(path)/\(name)") }
            }
        }
        for path in [folder.path] + others { look(path) }
        var found: [Diagnosis] = []
        if let first = foreign.first { found.append(Diagnosis(.ownerOther, first, number: foreign.count)) }
        if let first = open.first { found.append(Diagnosis(.permissionsOpen, first, number: open.count)) }
        return found.isEmpty ? [Diagnosis(.permissionsFine, folder.path)] : found
    }

    /// Whether what the instance holds would fit in once more, with something to spare.
    ///
    /// - Parameter place: the folder that would receive it.
    package func room(in place: String) -> Diagnosis {
        var status = statvfs()
        guard statvfs(place, &status) == 0 else { return Diagnosis(.folderMissing, place) }
        let free = Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
        let needed = Self.size(folder.path) + Self.spare
        return Diagnosis(free < needed ? .roomShort : .roomFine, place, number: free, needed: needed)
    }

    private static let spare = 256 << 20

    /// Of the database and the files; what can be made again does not count.
    private static func size(_ path: String) -> Int {
        DurableFile.names(in: path).filter { !$0.hasPrefix("before-restore") && $0 != "copies" && $0 != "prints" }
            .reduce(0) { sum, name in
                let child = "\(path)/\(name)"
                guard let status = status(child) else { return sum }
                return sum + (status.st_mode & S_IFMT == S_IFDIR ? size(child) : Int(status.st_size))
            }
    }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }
}
