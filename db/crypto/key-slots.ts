/** A slot wraps the data key once: under a passphrase or under a recovery code. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { deriveKey, type KdfParameters, kdfParameters, SALT_BYTES } from './derive-key.ts'
import { readRecoveryCode, recoveryKey } from './recovery-code.ts'
import { wipe } from './secret-bytes.ts'
import { unwrapKey, wrapKey } from './wrap-key.ts'

const bytes = (min: number, max: number) =>
  z
    .base64()
    .transform((value) => Buffer.from(value, 'base64'))
    .refine((value) => value.length >= min && value.length <= max)

const wrapped = {
  salt: bytes(SALT_BYTES, SALT_BYTES),
  nonce: bytes(12, 12),
  ciphertext: bytes(32, 32),
  tag: bytes(16, 16),
}
const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: kdfParameters,
  ...wrapped,
})
const recoverySlot = z.strictObject({
  kind: z.literal('recovery-code'),
  kdf: z.strictObject({ name: z.literal('hkdf-sha256') }),
  ...wrapped,
})
export const slot = z.discriminatedUnion('kind', [passphraseSlot, recoverySlot])
export type PassphraseSlot = z.infer<typeof passphraseSlot>
export type RecoverySlot = z.infer<typeof recoverySlot>
export type Slot = z.infer<typeof slot>

/** What opens a vault. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-code'; readonly code: string }

/** What of its file a slot is bound to: in another file, or beside another store, it opens nothing. */
export type SlotHome = readonly (string | number)[]

/** What authenticates a slot: a change of any parameter makes the unwrapping fail. */
const headerOf = (home: SlotHome, { kind, kdf, salt }: Pick<Slot, 'kind' | 'kdf' | 'salt'>) => {
  const parameters =
    kdf.name === 'argon2id' ? [kdf.name, kdf.memoryKib, kdf.passes, kdf.lanes] : [kdf.name]
  const header = [...home, kind, ...parameters, salt.toString('base64')]
  return Buffer.from(JSON.stringify(header), 'utf8')
}

export const passphraseSlotOf = async (
  home: SlotHome,
  dataKey: Buffer,
  passphrase: string,
  kdf: KdfParameters,
): Promise<PassphraseSlot> => {
  const head = { kind: 'passphrase', kdf, salt: randomBytes(SALT_BYTES) } as const
  const wrappingKey = await deriveKey(passphrase, head.salt, kdf)
  try {
    return { ...head, ...wrapKey(dataKey, wrappingKey, headerOf(home, head)) }
  } finally {
    wipe(wrappingKey)
  }
}

export const recoverySlotOf = (home: SlotHome, dataKey: Buffer, code: string): RecoverySlot => {
  const kdf = { name: 'hkdf-sha256' } as const
  const head = { kind: 'recovery-code', kdf, salt: randomBytes(SALT_BYTES) } as const
  const wrappingKey = recoveryKey(code, head.salt)
  try {
    return { ...head, ...wrapKey(dataKey, wrappingKey, headerOf(home, head)) }
  } finally {
    wipe(wrappingKey)
  }
}

/** The wrapping key, which the caller wipes; null where the secret is not one for this kind of slot. */
const wrappingKeyOf = async (candidate: Slot, secret: Secret): Promise<Buffer | null> => {
  if (candidate.kind === 'passphrase')
    return secret.kind === 'passphrase'
      ? deriveKey(secret.passphrase, candidate.salt, candidate.kdf)
      : null
  const code = secret.kind === 'recovery-code' ? readRecoveryCode(secret.code) : null
  return code === null ? null : recoveryKey(code, candidate.salt)
}

/** The data key, which the caller wipes; null where the secret does not open this slot. */
export const openSlot = async (
  home: SlotHome,
  candidate: Slot,
  secret: Secret,
): Promise<Buffer | null> => {
  const wrappingKey = await wrappingKeyOf(candidate, secret)
  if (wrappingKey === null) return null
  try {
    return unwrapKey(candidate, wrappingKey, headerOf(home, candidate))
  } finally {
    wipe(wrappingKey)
  }
}
