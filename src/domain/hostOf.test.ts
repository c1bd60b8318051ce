import { expect, it } from 'vitest'
import { hostOf } from './hostOf.ts'

it.each([
  ['https://www.example.org/news?a=1', 'example.org'],
  ['https://Politica.Example.org:8080/', 'politica.example.org'],
  ['https://wwwexample.org/', 'wwwexample.org'],
  ['example.org', ''],
  ['', ''],
])('the host of %j is %j', (url, host) => {
  expect(hostOf(url)).toBe(host)
})
