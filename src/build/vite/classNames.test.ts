import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { classNames } from './classNames.ts'

it('marks each style module of the site by its own letters', () => {
  const nameOf = classNames('/site')
  expect(nameOf('row', '/site/src/List.module.css?direct')).toBe(nameOf('row', '/site/src/List.module.css'))
  expect(nameOf('row', '/site/src/List.module.css')).toMatch(/^row-[0-9a-f]{4}$/)
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css'))
  expect(files.length).toBeGreaterThan(50)
  expect(new Set(files.map((file) => nameOf('row', `/site/src/${file}`))).size).toBe(files.length)
})
