import { assert, constantFrom, nat, oneof, property, tuple } from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendars } from '#src/build/downloads/calendars.ts'
import { recordDownloads } from '#src/build/downloads/recordDownloads.ts'
import { feeds } from '#src/build/feeds/feeds.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { decodeFile } from '#src/record/check/reading/decodeFile.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { formatProblem } from '#src/record/problem.ts'
import {
  aCounterpart,
  aCoverageFile,
  aMoveFile,
  anArticleFile,
  anOccasionsFile,
  aPublishersFile,
  aRecordFile,
  aRetiredFile,
  aSource,
  aThemesFile,
  aToursFile,
  dataFiles,
  texts,
} from './builders/dataFiles.ts'
import { anyHostileJson, anyHostileText, hostileRuns } from './builders/hostile.ts'
import { aPublishInput } from './builders/publishInput.ts'

const today = toDay('2026-08-01')

/** A file of each kind, which together have no fault. */
const sound: readonly DataFile[] = dataFiles(
  aMoveFile({
    places: [{ country: 'EC', city: texts('Quito'), venue: texts('Palace'), coordinates: [-78.5123, -0.2201] }],
    counterparts: [aCounterpart()],
    delegation: ['Ana Soto'],
    outcomeNote: texts('Nothing more is known.'),
    sources: [aSource({ url: 'https://example.org/quito' })],
  }),
  anArticleFile(),
  aRecordFile(),
  aThemesFile(),
  aToursFile(),
  anOccasionsFile(),
  aPublishersFile({ name: 'EFE' }),
  aCoverageFile(),
  aRetiredFile(),
)

/** Checks files of which one is hostile: nothing is thrown, and every problem names one of them, in words for a terminal. */
function checked(file: DataFile): readonly DataFile[] {
  const others = sound.filter(({ path }) => path !== file.path)
  const files = [...others, decodeFile(file.path, Buffer.from(file.text.toWellFormed()))]
  const { problems, warnings } = checkDataset(files, today)
  for (const problem of [...problems, ...warnings]) {
    expect(files.map(({ path }) => path)).toContain(problem.file)
    for (const locale of ['es', 'en'] as const) {
      // oxlint-disable-next-line no-control-regex -- those that steer a terminal
      expect(formatProblem(problem, locale)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
    }
  }
  return problems.length === 0 ? files : []
}

/** What is published of files that the check lets through can be read. */
function expectReadable(files: readonly DataFile[]): void {
  const input = aPublishInput(...files)
  for (const { path, text } of [...feeds(input), ...calendars(input), ...recordDownloads(input)]) {
    if (path.endsWith('.atom') && XMLValidator.validate(text) !== true) throw new Error(`${path} is not well-formed`)
    if (path.endsWith('.ics')) ICAL.parse(text)
    if (path.endsWith('json')) JSON.parse(text)
  }
}

describe('files with a hostile value', () => {
  it('are checked without throwing, and what passes is published in files that can be read', () => {
    const change = tuple(
      constantFrom(...sound),
      nat(),
      oneof(anyHostileText, anyHostileJson),
      constantFrom('set', 'add', 'drop'),
    )
    assert(
      property(change, ([file, at, value, how]) => {
        const files = checked({ path: file.path, text: changedText(file.text, at, value, how) })
        if (files.length > 0) expectReadable(files)
      }),
      { numRuns: hostileRuns.changedFiles },
    )
  })

  it('are checked without throwing whatever JSON or text they are', () => {
    const paths = constantFrom(
      ...sound.map(({ path }) => path),
      'data/words.json',
      'data/method.json',
      'data/nothing.json',
    )
    assert(
      property(
        paths,
        oneof(
          anyHostileJson.map((value) => JSON.stringify(value)),
          anyHostileText,
        ),
        (path, text) => {
          checked({ path, text })
        },
      ),
      { numRuns: hostileRuns.anyFiles },
    )
  })
})

/** A file with one of its values, counted from its beginning, set to another, with a value beside it, or without it. */
function changedText(text: string, at: number, value: unknown, how: string): string {
  const root: Record<string, unknown> = { file: JSON.parse(text) }
  const holders: [holder: Record<string, unknown>, key: string][] = []
  const collect = (holder: object) => {
    for (const [key, inner] of Object.entries(holder)) {
      holders.push([holder as Record<string, unknown>, key])
      if (typeof inner === 'object' && inner !== null) collect(inner)
    }
  }
  collect(root)
  const [holder, key] = holders[at % holders.length] ?? [root, 'file']
  if (how === 'set') holder[key] = value
  else if (how === 'drop') delete holder[key]
  else
    Object.defineProperty(holder, typeof value === 'string' ? value : '__proto__', {
      value: 1,
      enumerable: true,
      configurable: true,
    })
  return JSON.stringify(root.file ?? null)
}
