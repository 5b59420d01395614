// Tables of small numbers, as they lie in the JSON files of the models.

/** @param packed one signed byte for each value, in base64 */
export const bytesOf = (packed: string): Int8Array => {
  const bytes = Buffer.from(packed, 'base64')
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}
