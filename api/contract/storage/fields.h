// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of the object storage payloads (internal to the codec).
#pragma once

#include "api/contract/fields.h"
#include "api/contract/storage/storage.h"

namespace tovuk {

template <class V>
void visit(V& v, typename V::template Ref<StorageObject> p) {
  v.text("path", p.path);
  v.text("objectKey", p.objectKey);
  v.text("contentType", p.contentType);
  v.count("sizeBytes", p.sizeBytes);
  v.text("status", p.status);
  v.boolean("publicRead", p.publicRead);
  v.nullableText("publicUrl", p.publicUrl);
  v.text("createdAt", p.createdAt);
  v.text("updatedAt", p.updatedAt);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageObjects> p) {
  v.list("objects", p.objects);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageUrl> p) {
  v.text("method", p.method);
  v.text("url", p.url);
  v.text("objectKey", p.objectKey);
  v.text("path", p.path);
  v.count("expiresSeconds", p.expiresSeconds);
  v.nullableText("contentType", p.contentType);
  v.nullableText("publicUrl", p.publicUrl);
}

template <class V>
void visit(V& v, typename V::template Ref<StoragePartUrl> p) {
  v.count("partNumber", p.partNumber);
  v.count("offsetBytes", p.offsetBytes);
  v.count("sizeBytes", p.sizeBytes);
  v.text("method", p.method);
  v.text("url", p.url);
  v.count("expiresSeconds", p.expiresSeconds);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageMultipartCreated> p) {
  v.text("uploadId", p.uploadId);
  v.text("objectKey", p.objectKey);
  v.text("path", p.path);
  v.count("partSizeBytes", p.partSizeBytes);
  v.count("partCount", p.partCount);
  v.list("parts", p.parts);
  v.nullableText("publicUrl", p.publicUrl);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageMultipartAborted> p) {
  v.text("path", p.path);
  v.boolean("aborted", p.aborted);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageDeleted> p) {
  v.text("path", p.path);
  v.boolean("deleted", p.deleted);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageUploadRequest> p) {
  v.text("path", p.path);
  v.text("contentType", p.contentType);
  v.count("sizeBytes", p.sizeBytes);
  v.optionalBoolean("publicRead", p.publicRead);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageMultipartRequest> p) {
  visit(v, p.upload);
  v.nullableCount("partSizeBytes", p.partSizeBytes);
}

template <class V>
void visit(V& v, typename V::template Ref<StoragePathRequest> p) {
  v.text("path", p.path);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageCompletedPart> p) {
  v.count("partNumber", p.partNumber);
  v.text("etag", p.etag);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageMultipartComplete> p) {
  v.text("path", p.path);
  v.text("uploadId", p.uploadId);
  v.list("parts", p.parts);
}

template <class V>
void visit(V& v, typename V::template Ref<StorageMultipartAbort> p) {
  v.text("path", p.path);
  v.text("uploadId", p.uploadId);
}

}  // namespace tovuk
