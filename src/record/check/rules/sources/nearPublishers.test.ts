import { expect, it } from 'vitest'
import { aMoveFile, aPublishersFile, aSource } from '../../../../../tests/builders/dataFiles.ts'
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

it('blames no name of the list of publishers on account of one that is not in it', () => {
  const files = ['La Prensa (Honduras)', 'La Prensa', 'La Prensa'].map((publisher, at) =>
    aMoveFile({ id: `move-${at}`, sources: [aSource({ publisher, url: `https://${at}.example.org/a` })] }),
  )
  const list = aPublishersFile({ name: 'La Prensa (Honduras)' })
  const named = warningsOf(...files, list).filter(({ rule }) => rule === 'near-publisher')
  expect(named.map(({ file }) => file)).toEqual(['data/moves/move-1.json'])
})
