import { describe, expect, it } from 'vitest'
import { movesWith } from '#src/domain/movesWith.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { moveOf, narrowTimeline } from '#src/domain/timeline.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { aMoveFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput } from '../../../tests/builders/publishInput.ts'
import { compiledTexts } from './compiledTexts.ts'
import { type TracedRecord, traceRecord } from './tracedRecord.ts'

function aTracedRecord(): TracedRecord {
  const input = aPublishInput(aMoveFile(), aMoveFile({ id: 'lima', date: '2026-01-15' }))
  const compiled = compileDataset(input.dataset, () => 'hash')
  const loaded = parseCompiled(compiled)
  return traceRecord(loaded, input, compiledTexts(compiled))
}

/** The names of the parts that something reads of a record. */
function partsRead(traced: TracedRecord, read: (traced: TracedRecord) => unknown): readonly string[] {
  return traced.tracer.traceNow(() => read(traced)).parts
}

const groups = ({ loaded }: TracedRecord) => movesWith(loaded().timeline, 'tour', 'none')
const selected = ({ loaded }: TracedRecord) => select(loaded().timeline, noFilter)
const own = ({ loaded }: TracedRecord) => narrowTimeline(loaded().timeline, 'country', 'EC')

describe(traceRecord, () => {
  it('notes the fields of the rows that are read, and no others', () => {
    const parts = partsRead(aTracedRecord(), ({ loaded }) => moveOf(loaded().timeline, 'quito')?.title.es)
    expect(parts).toEqual(['timeline||byId', 'moves|*|order', 'moves|quito|title'])
  })

  it('notes all fields of a row that is copied', () => {
    const parts = partsRead(aTracedRecord(), ({ loaded }) => ({ ...loaded().timeline.moves[0] }))
    expect(parts).toEqual(expect.arrayContaining(['moves|quito|id', 'moves|quito|sources', 'moves|quito|stops']))
  })

  it('notes data files, compiled files and pictures', () => {
    const parts = partsRead(aTracedRecord(), ({ input, textOf }) => {
      const { files, pictureVersion } = input()
      return [files.get('lima'), textOf('moves/lima'), textOf('moves/none'), pictureVersion('share/es/move-lima.png')]
    })
    expect(parts).toEqual(['files|lima|', 'texts|moves/lima|', 'texts|moves/none|', 'picture|share/es/move-lima.png|'])
  })

  it('notes for each page what is made once for all of them', () => {
    const traced = aTracedRecord()
    const [first, second] = [partsRead(traced, groups), partsRead(traced, groups)]
    expect(first).toEqual(expect.arrayContaining(['moves|*|tour', 'moves|*|people']))
    expect(second).toEqual(first)
  })

  it('notes counts only where they are read', () => {
    const traced = aTracedRecord()
    expect(partsRead(traced, (record) => selected(record).indices)).toEqual(['moves|*|order'])
    const counts = partsRead(traced, (record) => selected(record).counts)
    expect(counts).toContain('facets||theme')
    expect(partsRead(traced, (record) => selected(record).counts)).toEqual(counts)
  })

  it('notes the day of the revision of a narrowed timeline only where it is read', () => {
    const traced = aTracedRecord()
    expect(partsRead(traced, own)).not.toContain('timeline||updated')
    expect(partsRead(traced, (record) => own(record).updated)).toContain('timeline||updated')
  })

  it('has a value for every part that can be noted', () => {
    const traced = aTracedRecord()
    const parts = partsRead(traced, ({ loaded, input }) => [
      { ...loaded(), ...loaded().timeline, ...loaded().timeline.columns, ...loaded().timeline.columns.facets },
      loaded().timeline.columns.words(),
      { ...input().dataset, ...input().pictures },
      [...input().files],
    ])
    expect(parts.length).toBeGreaterThan(30)
    const undefinedHash = traced.values.hashOf('no|such|part')
    expect(parts.filter((part) => traced.values.hashOf(part) === undefinedHash)).toEqual([])
  })
})
