/** Seen from outside, by the operating system: the app asks nothing of any network. */
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../scripts/electron-runtime/run-command.ts'
import { ensureSystem, isRoot } from '../../scripts/electron-runtime/system-packages.ts'
import { killApp, launchApp, placeIn } from '../support/driven-app.ts'
import { beyondThisMachine, traceNetwork } from '../support/network-trace.ts'
import { takeShortTour } from '../support/short-tour.ts'
import { tempFolder } from '../support/temp-folder.ts'

beforeAll(() => ensureSystem({ tools: ['strace', 'unshare', 'ip'] }))

/** Connecting a datagram socket sends nothing, and is yet a look beyond this machine. */
const look = (address: string): string => `
  const socket = require('node:dgram').createSocket('udp${address.includes(':') ? 6 : 4}')
  socket.on('error', () => process.exit())
  socket.connect(9, '${address}', () => process.exit())`

const SPEAK_WITHIN = `require('node:net').connect(9, '127.0.0.1').on('error', () => process.exit())`

describe('the watcher', () => {
  // Of documentation: RFC 5737 and RFC 3849.
  it.each(['192.0.2.1', '2001:db8::1'])('notices a program that looks to %s', async (address) => {
    const trace = traceNetwork(tempFolder())
    await runCommand(trace.wrapped(process.execPath), ['-e', look(address)])
    expect(beyondThisMachine(trace.lines()).join()).toContain(`"${address}"`)
  })

  it('lets a program speak with this machine', async () => {
    const trace = traceNetwork(tempFolder())
    await runCommand(trace.wrapped(process.execPath), ['-e', SPEAK_WITHIN])
    expect(trace.lines().join()).toContain('127.0.0.1')
    expect(beyondThisMachine(trace.lines())).toEqual([])
  })
})

describe('the app on its tour', () => {
  it('names no address beyond this machine to the operating system', async () => {
    const folder = tempFolder()
    const trace = traceNetwork(folder)
    const driven = await launchApp(placeIn(folder), process.env, trace.wrapped)
    try {
      await takeShortTour(driven)
      await driven.close()
    } finally {
      killApp(driven)
    }
    const lines = trace.lines()
    const processes = new Set(lines.map((line) => line.split(' ')[0]))
    expect(processes.size, 'every process of the app was watched').toBeGreaterThan(10)
    expect(lines.filter((line) => line.includes('AF_UNIX')).length).toBeGreaterThan(0)
    expect(beyondThisMachine(lines)).toEqual([])
    // The driver of this test listens on this machine; the app itself connects to nothing at all.
    expect(lines.filter((line) => /connect\(.*AF_INET/.test(line))).toEqual([])
  })

  it.each([
    ['nowhere to send anything', ''],
    ['a way to every address', '&& ip route add default dev lo && ip -6 route add default dev lo'],
  ])('does all its work, and sends nothing, where there is %s', async (_, routes) => {
    const main = new URL('../support/short-tour-main.ts', import.meta.url).pathname
    const namespace = isRoot() ? ['--net'] : ['--net', '--map-root-user']
    const script = `ip link set lo up ${routes} && exec "$0" "$@"`
    const args = [...namespace, 'sh', '-c', script, process.execPath, main, tempFolder()]
    const { code, stdout, stderr } = await runCommand('unshare', args, { timeoutMs: 100_000 })
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({ sentDatagrams: 0 })
  })
})
