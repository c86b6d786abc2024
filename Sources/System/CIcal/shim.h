#pragma once
#include <libical/ical.h>
#include <string.h>

/* Its enumerations and unions are of many types: these few functions say what Essaim writes, and nothing else. Values
   are escaped and lines folded by the library. */

static inline icalcomponent *shim_ical_calendar(const char *product) {
  /* Otherwise a value that it does not take ends the program. */
  icalerror_set_errors_are_fatal(0);
  icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
  icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar, icalproperty_new_prodid(product));
  icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
  icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
  return calendar;
}

/* RFC 7986, and the name under which most programs read it. */
static inline void shim_ical_name(icalcomponent *calendar, const char *name) {
  icalcomponent_add_property(calendar, icalproperty_new_name(name));
  icalproperty *known = icalproperty_new_x(name);
  icalproperty_set_x_name(known, "X-WR-CALNAME");
  icalcomponent_add_property(calendar, known);
}

/* A component written out in full; 0 when it is none. */
static inline int shim_ical_part(icalcomponent *calendar, const char *text) {
  icalcomponent *part = icalcomponent_new_from_string(text);
  if (part == NULL) return 0;
  icalcomponent_add_component(calendar, part);
  return 1;
}

static inline struct icaltimetype shim_ical_utc(long long seconds) {
  return icaltime_from_timet_with_zone((time_t)seconds, 0, icaltimezone_get_utc_timezone());
}

static inline icalcomponent *shim_ical_event(icalcomponent *calendar, const char *uid, int sequence, long long seconds) {
  icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  icalcomponent_add_property(event, icalproperty_new_uid(uid));
  icalcomponent_add_property(event, icalproperty_new_dtstamp(shim_ical_utc(seconds)));
  icalcomponent_add_property(event, icalproperty_new_lastmodified(shim_ical_utc(seconds)));
  icalcomponent_add_property(event, icalproperty_new_sequence(sequence));
  icalcomponent_add_component(calendar, event);
  return event;
}

enum shim_ical_words { SHIM_SUMMARY, SHIM_DESCRIPTION, SHIM_LOCATION, SHIM_CATEGORY, SHIM_URL };

static inline void shim_ical_say(icalcomponent *event, int what, const char *text) {
  icalproperty *property = NULL;
  switch (what) {
  case SHIM_SUMMARY: property = icalproperty_new_summary(text); break;
  case SHIM_DESCRIPTION: property = icalproperty_new_description(text); break;
  case SHIM_LOCATION: property = icalproperty_new_location(text); break;
  case SHIM_CATEGORY: property = icalproperty_new_categories(text); break;
  default: property = icalproperty_new_url(text); break;
  }
  icalcomponent_add_property(event, property);
}

static inline void shim_ical_status(icalcomponent *event, int is_cancelled) {
  icalcomponent_add_property(
      event, icalproperty_new_status(is_cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
}

/* Whole days where `minute` is below zero; a zone that is not described in the calendar becomes hours of Greenwich. */
static inline int shim_ical_time(
    icalcomponent *event, int is_end, int year, int month, int day, int minute, const char *zone, int is_described) {
  struct icaltimetype time = icaltime_null_time();
  time.year = year;
  time.month = month;
  time.day = day;
  if (minute < 0) {
    time.is_date = 1;
  } else {
    time.hour = minute / 60;
    time.minute = minute % 60;
  }
  if (minute >= 0 && !is_described) {
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone);
    if (known == NULL && strcmp(zone, "UTC") != 0) return 0;
    time = icaltime_set_timezone(&time, known == NULL ? icaltimezone_get_utc_timezone() : known);
    time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
  }
  icalproperty *property = is_end ? icalproperty_new_dtend(time) : icalproperty_new_dtstart(time);
  if (minute >= 0 && is_described) icalproperty_add_parameter(property, icalparameter_new_tzid(zone));
  icalcomponent_add_property(event, property);
  return 1;
}
