import { expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'

it.each([
  [3, 3, '', ''],
  [1_086, 1_094, ', 1.086\u00a0realizados', ', 1,086 of which took place'],
  [1, 2, ', 1\u00a0realizado', ', 1 of which took place'],
  [0, 2, ', no consta que se realizaran', ', not known to have taken place'],
  [0, 1, ', no consta que se realizara', ', not known to have taken place'],
])('says that %i of %i moves took place', (count, of, spanish, english) => {
  expect(es.common.tookPlace(count, of)).toBe(spanish)
  expect(en.common.tookPlace(count, of)).toBe(english)
})
