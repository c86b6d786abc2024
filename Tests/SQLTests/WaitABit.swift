import Glibc

/// Lets other threads run for a moment. No test's outcome depends on how long it lasts.
func waitABit() {
    usleep(50_000)
}
