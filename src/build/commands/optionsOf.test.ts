import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { optionsOf } from './optionsOf.ts'

describe(optionsOf, () => {
  it('are what the command reads', () => {
    expect(optionsOf('usage', { options: {}, unnamed: Infinity }, () => ({ strict: true }))).toEqual({ strict: true })
  })

  it.each([
    ['dataCheck.ts', ['--stric'], '--stric'],
    ['dataCheck.ts', ['--locale=fr'], '--locale=fr'],
    ['publishIds.ts', ['--locale=fr'], '--locale=fr'],
    ['exportTimeline.ts', ['--out=none/none.json', '--locale=fr'], '--locale=fr'],
    ['exportTimeline.ts', [], '--out FILE'],
    ['importMoves.ts', ['table.csv', '--out=none', '--language=fr'], '--language=fr'],
    ['importMoves.ts', ['table.csv'], '--out FOLDER'],
  ])(
    'of %s are refused in a few words where they are wrong: %j',
    (command, args, said) => {
      const path = `src/build/commands/${command}`
      const { status, stderr } = spawnSync(process.execPath, ['src/build/commands/runTs.mjs', path, ...args], {
        encoding: 'utf8',
      })
      expect(stderr).toContain(said)
      expect(stderr).toContain('npm run ')
      expect(stderr).not.toMatch(/^ +at /m)
      expect(status).toBe(2)
    },
    60_000,
  )
})
