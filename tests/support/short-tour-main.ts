/** The short tour as a program of its own, so that all of it, Playwright too, can run in a network namespace. */
import { readFileSync } from 'node:fs'
import { killApp, launchApp, placeIn } from './driven-app.ts'
import { takeShortTour } from './short-tour.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('no folder')

/** Datagrams that any process of this namespace has sent, by whatever call; IPv4 and IPv6. */
const sentDatagrams = (): number => {
  const table = readFileSync('/proc/net/snmp', 'utf8')
  const [names = '', values = ''] = table.split('\n').filter((line) => line.startsWith('Udp: '))
  const four = values.split(' ')[names.split(' ').indexOf('OutDatagrams')]
  const six = /^Udp6OutDatagrams\s+(\d+)$/m.exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1]
  return Number(four) + Number(six)
}

const driven = await launchApp(placeIn(folder))
try {
  await takeShortTour(driven)
  await driven.close()
} finally {
  killApp(driven)
}
process.stdout.write(JSON.stringify({ sentDatagrams: sentDatagrams() }))
