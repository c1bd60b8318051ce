import type { Columns, Timeline } from '#src/domain/timeline.ts'
import type { LoadedTimeline } from '#src/record/load/timelineFile.ts'
import type { PageInput } from '../publishInput.ts'
import { PartValues } from './partValues.ts'
import { addObject, type Tracing, tracedMap, tracedObject, tracedRows } from './tracedParts.ts'
import { columnOf, createTracer, partOf, type Traced, type Tracer } from './tracer.ts'

/** The record as pages and pictures read it, in objects that note what is read. */
export type TracedRecord = {
  tracer: Tracer
  values: PartValues
  /**
   * What the app and the build read. Made anew for each page, since code may keep what it made of a timeline for the next
   * page, which would then read less than it depends on.
   */
  loaded: () => LoadedTimeline
  input: () => PageInput
  /** The text of a compiled file, by its path below data/ without the version in its name. */
  textOf: (name: string) => string | undefined
}

/** Wraps a record. `texts` are the compiled files that single pages need. */
export function traceRecord(
  loaded: LoadedTimeline,
  input: PageInput,
  texts: ReadonlyMap<string, string>,
): TracedRecord {
  const tracing: Tracing = { tracer: createTracer(), values: new PartValues() }
  const { tracer, values } = tracing
  const timeline = tracedTimeline(tracing, loaded.timeline)
  const titles = tracedRows(tracing, 'titles', loaded.titles, ({ year }) => String(year))
  const articles = tracedRows(tracing, 'articles', loaded.articles, ({ id }) => id)
  addObject(tracing, 'loaded', loaded)
  addObject(tracing, 'dataset', input.dataset)
  addObject(tracing, 'pictureRecord', input.pictures)
  const files = tracedMap(tracing, 'files', input.files)
  const compiled = tracedMap(tracing, 'texts', texts)
  values.add('picture', (path) => versionOrNull(input, path))
  return {
    tracer,
    values,
    loaded: () => tracedObject(tracing, 'loaded', loaded, undefined, { timeline, articles, titles }),
    input: () => ({
      site: input.site, // which goes into the key of the build
      timeline: timeline(),
      files,
      dataset: tracedObject(tracing, 'dataset', input.dataset),
      pictures: tracedObject(tracing, 'pictureRecord', input.pictures, undefined, { timeline }),
      pictureVersion(path) {
        tracer.read(partOf('picture', path, ''))
        return input.pictureVersion(path)
      },
    }),
    textOf: (name) => compiled.get(name),
  }
}

function byId({ id }: { id: string }): string {
  return id
}

/** What is made of a whole timeline reads whole columns of it, or as good as that: many pages note these few names. */
function inColumns<Value>({ value, parts }: Traced<Value>): Traced<Value> {
  return { value, parts: [...new Set(parts.map(columnOf))] }
}

/** Null for a picture that an earlier build drew and this one does not. */
function versionOrNull({ pictureVersion }: PageInput, path: string): string | null {
  try {
    return pictureVersion(path)
  } catch {
    return null
  }
}

function tracedTimeline(tracing: Tracing, timeline: Timeline): () => Timeline {
  const rows = {
    moves: tracedRows(tracing, 'moves', timeline.moves, byId),
    themes: tracedRows(tracing, 'themes', timeline.themes, byId),
    countries: tracedRows(tracing, 'countries', timeline.countries, ({ code }) => code),
    people: tracedRows(tracing, 'people', timeline.people, byId),
    tours: tracedRows(tracing, 'tours', timeline.tours, byId),
    occasions: tracedRows(tracing, 'occasions', timeline.occasions, byId),
  }
  addObject(tracing, 'timeline', timeline)
  const columns = tracedColumns(tracing, timeline.columns)
  const made = new Map<unknown, Traced<unknown>>()
  addObject(tracing, 'stops', timeline.stops)
  const stops = tracedObject(tracing, 'stops', timeline.stops)
  // Without `updated` in copies: a narrowed timeline asks for it by itself.
  const copied = Reflect.ownKeys(timeline).filter((key) => key !== 'updated')
  const whole = (): Timeline =>
    tracedObject(tracing, 'timeline', timeline, copied, {
      ...rows,
      columns,
      stops: () => stops,
      derive: () => (make) => {
        const known = made.get(make) ?? inColumns(tracing.tracer.traceNow(() => make(whole())))
        made.set(make, known)
        for (const part of known.parts) tracing.tracer.read(part)
        return known.value as never
      },
    })
  return whole
}

function tracedColumns(tracing: Tracing, columns: Columns): () => Columns {
  addObject(tracing, 'columns', { ...columns, words: null })
  addObject(tracing, 'facets', columns.facets)
  tracing.values.add('words', () => columns.words())
  const facets = tracedObject(tracing, 'facets', columns.facets)
  const words = () => {
    tracing.tracer.read(partOf('words', '', ''))
    return columns.words()
  }
  return () => tracedObject(tracing, 'columns', columns, undefined, { facets: () => facets, words: () => words })
}
