#pragma once
#include <libpq-fe.h>

/* The field codes of libpq are character macros, one per question. */
static inline const char *shim_pq_sqlstate(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_SQLSTATE); }
static inline const char *shim_pq_primary(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY); }
static inline const char *shim_pq_detail(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_MESSAGE_DETAIL); }
static inline const char *shim_pq_table(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_TABLE_NAME); }
static inline const char *shim_pq_column(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_COLUMN_NAME); }
static inline const char *shim_pq_constraint(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_CONSTRAINT_NAME); }

static inline void shim_pq_drop_notice(void *context, const PGresult *notice) {
  (void)context;
  (void)notice;
}

/* Without this, libpq prints each notice on the standard error output. */
static inline void shim_pq_silence(PGconn *connection) { PQsetNoticeReceiver(connection, shim_pq_drop_notice, 0); }
