// Lets an addon written for Node-API 10 run on a Node-API 9 runtime (Electron 33).
//
// better-sqlite3 needs one thing of version 10: references to values that are no objects, such as its
// property names and the start of an aggregate. Version 9 refuses those, so such a value is put into a
// tagged object when the reference is made and taken out again when it is read. All else passes through.
#pragma once

#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <node_api.h>

static constexpr napi_type_tag throughline_box = {0x7468726f7567686cULL, 0x696e652d626f7831ULL};

static inline bool throughline_needs_box(napi_valuetype type) {
  return type != napi_object && type != napi_function && type != napi_external &&
         type != napi_symbol;
}

static inline napi_status throughline_create_reference(napi_env env, napi_value value,
                                                       uint32_t initial_refcount,
                                                       napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (!throughline_needs_box(type)) {
    return napi_create_reference(env, value, initial_refcount, result);
  }

  napi_value box;
  if ((status = napi_create_object(env, &box)) != napi_ok) return status;
  if ((status = napi_type_tag_object(env, box, &throughline_box)) != napi_ok) return status;
  if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
  return napi_create_reference(env, box, initial_refcount, result);
}

static inline napi_status throughline_get_reference_value(napi_env env, napi_ref ref,
                                                          napi_value* result) {
  napi_status status = napi_get_reference_value(env, ref, result);
  if (status != napi_ok || *result == nullptr) return status;

  napi_valuetype type;
  if ((status = napi_typeof(env, *result, &type)) != napi_ok) return status;
  if (type != napi_object) return napi_ok;

  bool boxed = false;
  status = napi_check_object_type_tag(env, *result, &throughline_box, &boxed);
  if (status != napi_ok || !boxed) return status;
  return napi_get_element(env, *result, 0, result);
}

#define napi_create_reference throughline_create_reference
#define napi_get_reference_value throughline_get_reference_value
