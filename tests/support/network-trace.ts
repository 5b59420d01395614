/** What a program asked of the network, as strace writes it down: nothing inside the program has a say in it. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** With `-yy` strace names both ends of a socket at every call on it. */
const TRACED = 'connect,bind,sendto,sendmsg,sendmmsg'

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

export type NetworkTrace = {
  /** Starts the program it is given, watched: for `launchApp`. */
  readonly wrapped: (program: string) => string
  readonly lines: () => readonly string[]
}

export const traceNetwork = (folder: string): NetworkTrace => {
  const output = join(folder, 'network.trace')
  return {
    wrapped: (program) => {
      const script = join(folder, 'watched.sh')
      const strace = `strace -f --seccomp-bpf -qq -yy -s 0 -o '${output}' -e trace=${TRACED}`
      writeFileSync(script, `#!/bin/sh\nexec ${strace} '${program}' "$@"\n`)
      chmodSync(script, 0o700)
      return script
    },
    lines: () => readFileSync(output, 'utf8').split('\n'),
  }
}

const NAMED_ADDRESS = /sin_addr=inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g
/** The far end of a connected socket, `<TCP:[127.0.0.1:4000->127.0.0.1:5000]>` or `<UDPv6:[[::1]:1->[::1]:2]>`. */
const FAR_END = /<(?:TCP|UDP)(?:v6)?:\[[^>]*?->\[?([0-9a-fA-F.:]+?)\]?:\d+\]>/g

const addressesIn = (line: string): readonly string[] => [
  ...[...line.matchAll(NAMED_ADDRESS)].map(([, four, six]) => four ?? six ?? ''),
  ...[...line.matchAll(FAR_END)].map(([, address]) => address ?? ''),
]

/** The calls that name an address beyond this machine, a socket for `AF_PACKET` or raw IP among them. */
export const beyondThisMachine = (lines: readonly string[]): readonly string[] =>
  lines.filter(
    (line) =>
      addressesIn(line).some((address) => !LOOPBACK.test(address)) || /AF_PACKET|<RAW/.test(line),
  )
