import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('says nothing of a reader that stops, as "head" does', () => {
  const command = `"${process.execPath}" src/build/commands/runTs.mjs src/build/commands/dataCheck.ts | true`
  const { stderr } = spawnSync('sh', ['-c', command], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: 'tests/records/small' },
  })
  expect(stderr).toBe('')
}, 60_000)
