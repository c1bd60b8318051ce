import { expect, it } from 'vitest'
import { idOfHash } from './idOfHash.ts'

it.each([
  ['#quito', 'quito'],
  ['#bogot%C3%A1', 'bogotá'],
  ['', ''],
  ['#100%', ''],
  ['#%E0%A4', ''],
])('reads %j as the id %j', (hash, id) => {
  expect(idOfHash(hash)).toBe(id)
})
