import Glibc

/// Whether the long runs were asked for.
let isHostile: Bool = getenv("ESSAIM_HOSTILE") != nil
