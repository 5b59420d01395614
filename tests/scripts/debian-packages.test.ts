import { describe, expect, it } from 'vitest'
import {
  chooseNames,
  installCommand,
  packagesForLibraries,
  parseMissingLibraries,
  parseOffered,
  parseUnlisted,
} from '../../scripts/electron-runtime/debian-packages.ts'

const LDD = [
  '\tlinux-vdso.so.1 (0x00007ffd5b1f2000)',
  '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1)',
  '\tlibnss3.so => not found',
  '\tlibgtk-3.so.0 => not found',
  '\tlibnss3.so => not found',
  '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2)',
].join('\n')

describe('libraries that the machine lacks', () => {
  it('are read from ldd, each once and in order', () => {
    expect(parseMissingLibraries(LDD)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
  })

  it('are none where ldd finds all, or where the program is static', () => {
    expect(parseMissingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x1)')).toEqual([])
    expect(parseMissingLibraries('\tnot a dynamic executable')).toEqual([])
  })

  it('are read from ldconfig for a program that is not there yet', () => {
    const listed = [
      '2 libs found in cache',
      '\tlibnss3.so (libc6,x86-64) => /lib/libnss3.so',
      '\tlibgbm.so.1 (libc6,x86-64) => /lib/libgbm.so.1',
    ].join('\n')
    expect(parseUnlisted(['libgbm.so.1', 'libnss3.so', 'libX11.so.6'], listed)).toEqual([
      'libX11.so.6',
    ])
  })

  it('are mapped to Debian packages, and the unknown ones are named', () => {
    const { packages, unknown } = packagesForLibraries(['libgbm.so.1', 'libnew.so.9'])
    expect(packages).toEqual([['libgbm1']])
    expect(unknown).toEqual(['libnew.so.9'])
  })
})

describe('the name of a package', () => {
  const { packages } = packagesForLibraries(['libasound.so.2', 'libnss3.so', 'libnssutil3.so'])

  it('is the one that this release offers', () => {
    const newer = new Set(['libasound2t64', 'libnss3'])
    const older = new Set(['libasound2', 'libnss3'])
    expect(chooseNames(packages, (name) => newer.has(name))).toEqual(['libasound2t64', 'libnss3'])
    expect(chooseNames(packages, (name) => older.has(name))).toEqual(['libasound2', 'libnss3'])
  })

  it('is the old one where nothing is known', () => {
    expect(chooseNames(packages, () => false)).toEqual(['libasound2', 'libnss3'])
  })

  it('counts as offered only with a version to install', () => {
    const policy = [
      'libasound2:',
      '  Installed: (none)',
      '  Candidate: (none)',
      '  Version table:',
      'libasound2t64:',
      '  Installed: (none)',
      '  Candidate: 1.2.11-1build2',
      '  Version table:',
      '     1.2.11-1build2 500',
      'g++:',
      '  Installed: 4:12.2.0-3',
      '  Candidate: 4:12.2.0-3',
    ].join('\n')
    expect(parseOffered(policy)).toEqual(new Set(['libasound2t64', 'g++']))
  })

  it('appears in the command that a person can copy', () => {
    expect(installCommand(['xvfb', 'unzip'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb unzip',
    )
  })
})
