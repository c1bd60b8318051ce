import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { isHere, published } from './programs.ts'

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

/** What the Nu HTML checker reports and is meant so. */
const meant: [message: RegExp, why: string][] = [
  [/^CSS: “(?:vector-effect|paint-order)”/, 'properties of SVG 2 that browsers know and the checker does not'],
  [
    /^The “role” attribute must not be used on a “t[dhr]” element/,
    'browsers take the roles from a table laid out as blocks',
  ],
  [/^Bad value “combobox” for attribute “role” on element “input”/, 'a search field has a button that empties it'],
  [/^Attribute “aria-expanded” not allowed on element “input”/, 'it belongs to the role combobox'],
]

type Message = { type: string; url: string; message: string; lastLine?: number }

describe.runIf(isHere('Java'))('the Nu HTML checker', () => {
  it('finds no error in any page', { timeout: 400_000 }, () => {
    const args = ['-jar', checker, '--skip-non-html', '--errors-only', '--format', 'json', published('')]
    const { stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    const { messages } = JSON.parse(stderr) as { messages: Message[] }
    const errors = messages.filter(({ message }) => !meant.some(([pattern]) => pattern.test(message)))
    expect(errors.map(({ url, message, lastLine }) => `${url}:${lastLine}: ${message}`)).toEqual([])
  })
})
