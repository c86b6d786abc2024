#pragma once
#include <string.h>
#include <xlsxwriter.h>

/* A workbook whose rows leave the memory as they are written; `folder` holds them until it is closed. */
static inline lxw_workbook *shim_xlsx_open(const char *path, const char *folder) {
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = (char *)folder, .use_zip64 = LXW_FALSE};
  return workbook_new_opt(path, &options);
}

/* Without a date of its own a workbook takes the clock's, and no two exports are the same. */
static inline lxw_error shim_xlsx_date(lxw_workbook *workbook, long long seconds) {
  lxw_doc_properties properties;
  memset(&properties, 0, sizeof properties);
  properties.created = (time_t)seconds;
  return workbook_set_properties(workbook, &properties);
}
