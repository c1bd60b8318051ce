import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import {
  aCounterpart,
  aMoveFile,
  aPublishedFile,
  aSource,
  dataFiles,
  texts,
} from '../../../tests/builders/dataFiles.ts'
import { missingRevisions } from './missingRevisions.ts'

const claim = { nature: 'reported', text: texts('They met.'), sources: ['efe'] }
const note = { date: '2026-01-10', note: texts('It said Lima.') }
const before = aMoveFile()

function found(change: Record<string, unknown>, earlier = before, published = aPublishedFile([before])) {
  const files = dataFiles(aMoveFile(change), published)
  return missingRevisions(files, [earlier], toDay('2026-08-01')).map(({ path }) => path)
}

describe(missingRevisions, () => {
  it.each([
    ['date', { date: '2025-12-24' }],
    ['status', { status: 'cancelled' }],
    ['places', { places: [{ country: 'PE' }] }],
    ['places', { places: [] }],
    ['counterparts', { counterparts: [aCounterpart({ id: 'jeri' })] }],
    ['counterparts', { counterparts: [aCounterpart({ role: texts('Minister') })] }],
    ['delegation', { delegation: ['Ana Silva'] }],
    ['claims', { claims: [{ ...claim, text: texts('They did not meet.') }] }],
    ['claims', { claims: [{ ...claim, nature: 'interpretation' }] }],
    ['claims', { claims: [claim, { ...claim, text: texts('They talked.') }] }],
  ])('asks for a note where %s of a published move changed', (field, change) => {
    expect(found(change)).toEqual([field])
    expect(found({ ...change, revisions: [note] })).toEqual([])
  })

  it('names all that changed, in both languages, with a note to copy', () => {
    const files = dataFiles(aMoveFile({ date: '2025-12-24', status: 'cancelled' }), aPublishedFile([before]))
    const [problem, ...others] = missingRevisions(files, [before], toDay('2026-08-01'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      level: 'error',
      rule: 'revision-missing',
      file: 'data/moves/quito.json',
      wrong: {
        es: 'Lo publicado cambió (la fecha, el estado) y ninguna nota lo dice a los lectores.',
        en: 'What was published has changed (the date, the status), and no note tells readers so.',
      },
      copy: '"revisions": [{ "date": "2026-08-01", "note": { "es": "…", "en": "…" } }]',
    })
  })

  it.each([
    ['a mark of print', { claims: [{ ...claim, text: texts('They met…') }] }],
    [
      'further evidence',
      { claims: [{ ...claim, sources: ['efe', 'afp'] }], sources: [aSource(), aSource({ id: 'afp' })] },
    ],
    ['what readers do not rely on', { title: texts('In Quito'), summary: texts('In Quito.'), themes: ['trade'] }],
  ])('asks for none where %s changed', (_, change) => {
    expect(found(change)).toEqual([])
  })

  it('asks for a further note where the published state had one already', () => {
    const earlier = aMoveFile({ revisions: [note] })
    const later = { date: '2026-02-01', note: texts('It said Loja.') }
    expect(found({ date: '2025-12-24', revisions: [note] }, earlier)).toEqual(['date'])
    expect(found({ date: '2025-12-24', revisions: [note, later] }, earlier)).toEqual([])
  })

  it('asks for none of a move that was not published', () => {
    expect(found({ date: '2025-12-24' }, before, aPublishedFile([]))).toEqual([])
  })

  it('compares with files of an earlier form, and leaves broken ones to other checks', () => {
    const former = before.text.replace('"added": "2025-12-14"', '"former": true')
    expect(former).not.toBe(before.text)
    expect(found({ status: 'cancelled' }, { ...before, text: former })).toEqual(['status'])
    expect(found({ status: 'cancelled' }, { ...before, text: '{' })).toEqual([])
    expect(found({ status: 'gone' })).toEqual([])
  })
})
