import { expect, it } from 'vitest'
import { canonicalSearch } from './canonicalSearch.ts'

it.each([
  ['?theme=trade&amp;kind=visit', '?theme=trade&kind=visit'],
  ['?theme=trade&amp;amp;kind=visit&amp;q=a', '?theme=trade&kind=visit&q=a'],
  ['?q=R%26D&theme=trade', '?q=R%26D&theme=trade'],
  ['', ''],
])('takes %s for %s', (asked, search) => {
  expect(canonicalSearch(asked)).toBe(search)
})
