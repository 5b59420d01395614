/**
 * Argon2id from passphrase to key-encryption key. Parameters are stored with the vault, so floors keep
 * a doctored key file from weakening them and ceilings keep it from hanging the app.
 * Floors and the choice of 256 MiB: RFC 9106 (64 MiB, t=3, p=4), OWASP password storage cheat sheet.
 */
import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'
import { KEY_BYTES } from './secret-bytes.ts'

export const SALT_BYTES = 16
const MIB_IN_KIB = 1_024

export const kdfParameters = z.strictObject({
  name: z.literal('argon2id'),
  memoryKib: z
    .number()
    .int()
    .min(64 * MIB_IN_KIB)
    .max(1_024 * MIB_IN_KIB),
  passes: z.number().int().min(3).max(40),
  lanes: z.number().int().min(1).max(16),
})
export type KdfParameters = z.infer<typeof kdfParameters>

export const FLOOR_PARAMETERS: KdfParameters = {
  name: 'argon2id',
  memoryKib: 64 * MIB_IN_KIB,
  passes: 3,
  lanes: 4,
}

const ARGON2ID = 2

/** 32 bytes; the caller wipes them. The passphrase is put in NFKC, so that two keyboards type the same one. */
export const deriveKey = async (
  passphrase: string,
  salt: Uint8Array,
  parameters: KdfParameters,
): Promise<Buffer> => {
  const bytes = Buffer.from(passphrase.normalize('NFKC'), 'utf8')
  try {
    return await hashRaw(bytes, {
      algorithm: ARGON2ID,
      memoryCost: parameters.memoryKib,
      timeCost: parameters.passes,
      parallelism: parameters.lanes,
      outputLen: KEY_BYTES,
      salt,
    })
  } finally {
    bytes.fill(0)
  }
}

const TARGET_MS = 750

/**
 * Parameters that take this machine 0.5 to 1 second: 256 MiB, and as many passes as fit. The first
 * hash of a process pays for page faults, so the second one is timed.
 */
export const calibrate = async (): Promise<KdfParameters> => {
  const probe: KdfParameters = {
    name: 'argon2id',
    memoryKib: 256 * MIB_IN_KIB,
    passes: 3,
    lanes: 4,
  }
  const salt = new Uint8Array(SALT_BYTES)
  await deriveKey('calibration', salt, probe)
  const start = performance.now()
  await deriveKey('calibration', salt, probe)
  const msPerPass = (performance.now() - start) / probe.passes
  const passes = Math.min(20, Math.max(probe.passes, Math.round(TARGET_MS / msPerPass)))
  return { ...probe, passes }
}
