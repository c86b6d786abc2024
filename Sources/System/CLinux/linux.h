// What the C library has and Swift's picture of it leaves out.
#pragma once
#include <malloc.h>
#include <spawn.h>

// glibc 2.34; its header shows it to GNU programs only.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
