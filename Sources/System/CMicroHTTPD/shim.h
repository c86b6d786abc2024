#pragma once
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <microhttpd.h>

/* MHD_start_daemon is variadic, and its enum constants do not all import: these wrappers carry them. */

struct essaim_mhd_settings {
  void *context;
  int listener;
  unsigned int loops;
  unsigned int connections;
  size_t memory;
  MHD_AcceptPolicyCallback accept;
  MHD_AccessHandlerCallback access;
  void *(*target)(void *context, const char *target, struct MHD_Connection *connection);
  MHD_RequestCompletedCallback completed;
  MHD_NotifyConnectionCallback connection;
};

/* Leaves targets as they came: decoding is done once, strictly, on the Swift side. */
static inline size_t essaim_mhd_keep(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  return strlen(text);
}

static inline struct MHD_Daemon *essaim_mhd_start(const struct essaim_mhd_settings *s) {
  return MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC, 0, s->accept, s->context, s->access,
      s->context,
      MHD_OPTION_LISTEN_SOCKET, (MHD_socket)s->listener,
      MHD_OPTION_THREAD_POOL_SIZE, s->loops,
      MHD_OPTION_CONNECTION_LIMIT, s->connections,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, s->memory,
      MHD_OPTION_CONNECTION_TIMEOUT, 0u,
      MHD_OPTION_STRICT_FOR_CLIENT, 1,
      MHD_OPTION_URI_LOG_CALLBACK, s->target, s->context,
      MHD_OPTION_UNESCAPE_CALLBACK, &essaim_mhd_keep, NULL,
      MHD_OPTION_NOTIFY_COMPLETED, s->completed, s->context,
      MHD_OPTION_NOTIFY_CONNECTION, s->connection, s->context,
      MHD_OPTION_END);
}

static inline enum MHD_Result essaim_mhd_result(int yes) { return yes ? MHD_YES : MHD_NO; }

static inline int essaim_mhd_is_start(enum MHD_ConnectionNotificationCode code) {
  return code == MHD_CONNECTION_NOTIFY_STARTED;
}

static inline int essaim_mhd_socket(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
  return i ? (int)i->connect_fd : -1;
}

static inline void *essaim_mhd_socket_context(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return i ? i->socket_context : NULL;
}

static inline const struct sockaddr *essaim_mhd_address(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return i ? i->client_addr : NULL;
}

static inline size_t essaim_mhd_head_size(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return i ? i->header_size : 0;
}

/* 0 when no answer was queued. */
static inline unsigned int essaim_mhd_status(struct MHD_Connection *c) {
  const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_HTTP_STATUS);
  return i ? i->http_status : 0;
}

static inline int essaim_mhd_each_header(struct MHD_Connection *c, MHD_KeyValueIteratorN each, void *context) {
  return MHD_get_connection_values_n(c, MHD_HEADER_KIND, each, context);
}

static inline int essaim_mhd_queue(struct MHD_Connection *c, unsigned int status, struct MHD_Response *r) {
  return MHD_queue_response(c, status, r) == MHD_YES;
}

static inline int essaim_mhd_add_header(struct MHD_Response *r, const char *name, const char *value) {
  return MHD_add_response_header(r, name, value) == MHD_YES;
}
