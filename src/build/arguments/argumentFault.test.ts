import { describe, expect, it } from 'vitest'
import { argumentFault, localeAmong } from './argumentFault.ts'

const options = { rights: { type: 'string' }, url: { type: 'string' }, write: { type: 'boolean' } } as const
const faultOf = (...argv: string[]) => argumentFault(argv, { options, unnamed: 1 })?.en ?? null

describe(argumentFault, () => {
  it.each([[['a.txt']], [['a.txt', '--rights=Ana Silva', '--write']], [['--url', 'https://x.org', 'a.txt']], [[]]])(
    'finds none in %j',
    (argv) => {
      expect(faultOf(...argv)).toBeNull()
    },
  )

  it.each([
    [['a.txt', '--right=x'], 'There is no option --right. Write --rights.'],
    [['a.txt', '--colour=red'], 'There is no option --colour. There are: --rights --url --write'],
    [['a.txt', '--rights'], '--rights has no value: write --rights="…".'],
    [['a.txt', '--rights', '--write'], '--rights has no value'],
    [['a.txt', '--write=yes'], '--write takes no value'],
    [['a.txt', 'Ana'], '“Ana” is one argument too many, and has no name of an option. Write --option="Ana"'],
    [['a.txt', '--rights=“Ana', 'Silva”'], 'Write straight ones'],
    [['a.txt', '--rights=«Ana', 'Silva»'], 'Write straight ones'],
  ])('names that of %j', (argv, words) => {
    expect(faultOf(...argv)).toContain(words)
  })

  it('speaks the language asked for among the faults', () => {
    expect(localeAmong(['--right=x', '--locale=es'], { LANG: 'C' })).toBe('es')
    expect(localeAmong(['--right=x', '--locale=fr'], { LANG: 'es_CL.UTF-8' })).toBe('es')
  })
})
