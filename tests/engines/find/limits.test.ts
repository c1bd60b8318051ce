import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { limitsInWords } from '../limits.ts'

it('docs/browsers.md has the table of what drivers cannot do, as the command prints it', () => {
  expect(readFileSync('docs/browsers.md', 'utf8')).toContain(`${limitsInWords.join('\n')}\n`)
})
