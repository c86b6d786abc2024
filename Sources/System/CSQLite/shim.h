#pragma once
#include <sqlite3.h>
#include <stdint.h>
#include <time.h>

/* SQLITE_TRANSIENT is a cast macro, which Swift does not import. */
static inline int shim_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, int count) {
  return sqlite3_bind_text(statement, index, bytes, count, SQLITE_TRANSIENT);
}

static inline int shim_sqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
  if (count == 0) return sqlite3_bind_zeroblob(statement, index, 0);
  return sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT);
}

static inline uint64_t shim_sqlite_clock(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static inline int shim_sqlite_is_late(void *deadline) {
  return shim_sqlite_clock() >= *(const uint64_t *)deadline;
}

/* Interrupts a statement once *deadline (nanoseconds of CLOCK_MONOTONIC) is past. */
static inline void shim_sqlite_watch(sqlite3 *db, uint64_t *deadline) {
  sqlite3_progress_handler(db, 1000, shim_sqlite_is_late, deadline);
}

/* Variadic, hence not imported. A double-quoted word is a name, never a string, as on PostgreSQL. */
static inline void shim_sqlite_harden(sqlite3 *db) {
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
}
