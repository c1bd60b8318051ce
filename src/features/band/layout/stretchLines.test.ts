import { expect, it } from 'vitest'
import { stretchLines } from './stretchLines.ts'

const wordings = [
  ['Sin movimientos en las fuentes consultadas', '8 de junio a 2 de septiembre'],
  ['Sin movimientos', '8 de junio a 2 de septiembre'],
  ['Sin movimientos'],
]

it.each([
  [300, ['Sin movimientos en las fuentes consultadas', '8 de junio a 2 de septiembre']],
  [120, ['Sin movimientos en', 'las fuentes', 'consultadas', '8 de junio a 2 de', 'septiembre']],
  [90, ['Sin', 'movimientos', '8 de junio a 2', 'de septiembre']],
  [78, ['Sin', 'movimientos', '8 de junio a', '2 de', 'septiembre']],
  [40, []],
])('says what fits into %i px', (width, lines) => {
  expect(stretchLines(width, wordings)).toEqual(lines)
})
