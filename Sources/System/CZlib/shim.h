#pragma once
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <zlib.h>

/* Largest size of `count` bytes in the gzip format. */
static inline size_t essaim_gzip_bound(size_t count) { return compressBound(count) + 18; }

/* Compresses to the gzip format in one call; returns the size written, 0 on failure. */
static inline size_t essaim_gzip(int level, const uint8_t *input, size_t count, uint8_t *output, size_t capacity) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (count > UINT32_MAX || capacity > UINT32_MAX) return 0;
  if (deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (Bytef *)input;
  stream.avail_in = (uInt)count;
  stream.next_out = output;
  stream.avail_out = (uInt)capacity;
  int outcome = deflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  deflateEnd(&stream);
  return outcome == Z_STREAM_END ? written : 0;
}

/* Expands the gzip format in one call; returns the size written, 0 on failure. */
static inline size_t essaim_gunzip(const uint8_t *input, size_t count, uint8_t *output, size_t capacity) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (count > UINT32_MAX || capacity > UINT32_MAX) return 0;
  if (inflateInit2(&stream, 15 + 16) != Z_OK) return 0;
  stream.next_in = (Bytef *)input;
  stream.avail_in = (uInt)count;
  stream.next_out = output;
  stream.avail_out = (uInt)capacity;
  int outcome = inflate(&stream, Z_FINISH);
  size_t written = stream.total_out;
  inflateEnd(&stream);
  return outcome == Z_STREAM_END ? written : 0;
}
