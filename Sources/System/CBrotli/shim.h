#pragma once
#include <stddef.h>
#include <stdint.h>
#include <brotli/encode.h>

/* Compresses text in one call; returns the size written, 0 on failure. */
static inline size_t essaim_brotli(int quality, const uint8_t *input, size_t count, uint8_t *output, size_t capacity) {
  size_t written = capacity;
  return BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, count, input, &written, output)
             ? written
             : 0;
}
