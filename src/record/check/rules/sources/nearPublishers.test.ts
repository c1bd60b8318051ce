import { expect, it } from 'vitest'
import { aMoveFile, aSource } from '../../../../../tests/builders/dataFiles.ts'
import { warningsOf } from '../../../../../tests/builders/problems.ts'

it('names every outlet that a name is near to', () => {
  const [one, other, third] = ['La Tercera', 'Tercera', 'Terceras'].map((publisher, at) =>
    aMoveFile({ id: `move-${at}`, sources: [aSource({ publisher, url: `https://${at}.example.org/a` })] }),
  )
  if (!one || !other || !third) throw new Error('there are three')
  const wrong = warningsOf(one, other, third)
    .filter(({ rule }) => rule === 'near-publisher')
    .map((warning) => warning.wrong)
  expect(wrong).toContainEqual(
    'This is nearly the name of "La Tercera" and "Tercera" (data/moves/move-0.json, data/moves/move-1.json).',
  )
})
