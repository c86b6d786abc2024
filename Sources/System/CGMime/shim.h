// What GMime does through macros and casts of GObject, which Swift does not see.
#pragma once
#include <gmime/gmime.h>

static inline void shim_mime_release(void *object) { g_object_unref(object); }

/* Names, values and charset are copied; GMime folds and encodes what is not ASCII. */
static inline void shim_mime_header(GMimeMessage *message, const char *name, const char *value) {
  g_mime_object_set_header(GMIME_OBJECT(message), name, value, "utf-8");
}

static inline void shim_mime_date(GMimeMessage *message, long long seconds) {
  GDateTime *date = g_date_time_new_from_unix_utc(seconds);
  if (date == NULL) return;
  g_mime_message_set_date(message, date);
  g_date_time_unref(date);
}

/* The body: plain text in UTF-8, as quoted-printable, so that no line is too long for any server. */
static inline void shim_mime_text(GMimeMessage *message, const char *text, size_t length, const char *language) {
  GMimePart *part = g_mime_part_new_with_type("text", "plain");
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(text, length);
  GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
  g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
  g_mime_object_set_header(GMIME_OBJECT(part), "Content-Language", language, "utf-8");
  g_mime_part_set_content(part, content);
  g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  g_mime_message_set_mime_part(message, GMIME_OBJECT(part));
  g_object_unref(content);
  g_object_unref(stream);
  g_object_unref(part);
}

/* The whole message, lines ended as SMTP wants them; to be released with g_byte_array_unref. */
static inline GByteArray *shim_mime_bytes(GMimeMessage *message) {
  GMimeStream *memory = g_mime_stream_mem_new();
  /* Otherwise the stream frees the bytes with itself. */
  g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(memory), FALSE);
  GMimeStream *lines = g_mime_stream_filter_new(memory);
  GMimeFilter *ends = g_mime_filter_unix2dos_new(FALSE);
  g_mime_stream_filter_add(GMIME_STREAM_FILTER(lines), ends);
  g_mime_object_write_to_stream(GMIME_OBJECT(message), NULL, lines);
  g_mime_stream_flush(lines);
  GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
  g_object_unref(ends);
  g_object_unref(lines);
  g_object_unref(memory);
  return bytes;
}

static inline GMimeMessage *shim_mime_parse(const char *bytes, size_t length) {
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, length);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  g_object_unref(stream);
  return message;
}

static inline const char *shim_mime_find(GMimeMessage *message, const char *name) {
  return g_mime_object_get_header(GMIME_OBJECT(message), name);
}

/* The part "message/delivery-status" of RFC 3464, decoded; NULL without one; to be released with g_byte_array_unref. */
static inline GByteArray *shim_mime_report(GMimeMessage *message) {
  GMimeObject *body = g_mime_message_get_mime_part(message);
  if (body == NULL || !GMIME_IS_MULTIPART(body)) return NULL;
  GMimeMultipart *parts = GMIME_MULTIPART(body);
  for (int index = 0; index < g_mime_multipart_get_count(parts); index++) {
    GMimeObject *part = g_mime_multipart_get_part(parts, index);
    GMimeContentType *type = g_mime_object_get_content_type(part);
    if (!g_mime_content_type_is_type(type, "message", "delivery-status") || !GMIME_IS_PART(part)) continue;
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
    if (content == NULL) return NULL;
    GMimeStream *memory = g_mime_stream_mem_new();
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(memory), FALSE);
    g_mime_data_wrapper_write_to_stream(content, memory);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    g_object_unref(memory);
    return bytes;
  }
  return NULL;
}
