import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findNginx } from './findNginx.ts'

const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')

describe(findNginx, () => {
  let folder: string
  const said = vi.spyOn(process.stdout, 'write')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'programs-'))
    said.mockClear()
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('finds the nginx that is there, and no folder of that name', () => {
    mkdirSync(join(folder, 'etc/nginx'), { recursive: true })
    writeFileSync(join(folder, 'nginx'), '')
    expect(findNginx([join(folder, 'etc'), folder])).toBe(join(folder, 'nginx'))
  })

  it('is silent where there is neither nginx nor apt-get', () => {
    expect(findNginx([folder])).toBeNull()
    expect(said).not.toHaveBeenCalled()
  })

  // Stand-ins for apt-get, which write down what they are asked for.
  it.runIf(isDebianRoot)('gets it by apt-get, without starting it, even when the lists cannot be renewed', () => {
    aptGet(
      `case "$1" in update) exit 100;; install) echo "$* $RUNLEVEL$SYSTEMD_OFFLINE" > "$0.asked"; : > "${folder}/nginx";; esac`,
    )
    expect(findNginx([folder])).toBe(join(folder, 'nginx'))
    expect(readFileSync(join(folder, 'apt-get.asked'), 'utf8')).toBe('install -y --no-install-recommends nginx 11\n')
  })

  it.runIf(isDebianRoot)('has none where apt-get has none, and says one line of trying', () => {
    aptGet('echo "E: Unable to locate package" >&2; exit 100')
    expect(findNginx([folder])).toBeNull()
    expect(said.mock.calls).toEqual([['Getting nginx by apt-get\n']])
  })

  function aptGet(script: string): void {
    writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  }
})
