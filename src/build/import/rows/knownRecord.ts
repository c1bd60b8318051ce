import { foldText } from '#src/domain/foldText.ts'
import { hostOf } from '#src/domain/hostOf.ts'
import type { CountryCode, Locale, Texts } from '#src/domain/vocabulary.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { parsed } from '#src/record/ids/parsed.ts'
import { recordSchema } from '#src/record/recordSchema.ts'
import { type MoveFile, moveSchema, type SourceEntry, type ThemesFile, themesSchema } from '#src/record/schema.ts'

export type WebSource = Exclude<SourceEntry, { article: string }>
/** A page with an address, as any move may name it: `through` is about one move alone. */
export type Page = Omit<WebSource, 'url' | 'through'> & { url: string }
export type Person = Omit<MoveFile['counterparts'][number], 'role'>

/** What the record that takes the rows knows, so that the same person, page or city is written as it is there. */
export type KnownRecord = {
  /** The language of the record, in which texts are taken to be that do not say theirs. */
  locale: Locale
  ids: ReadonlySet<string>
  themes: ThemesFile['themes']
  personOf: (name: string) => Person | undefined
  pageOf: (url: string) => Page | undefined
  /** A page of the same host. */
  siteOf: (url: string) => Page | undefined
  /** A city or venue of a country by its name in either language. */
  placeOf: (country: CountryCode, name: string) => Texts | undefined
}

/** Reads it from the files of a record, of which it passes over those that are broken. */
export function knownRecord(files: readonly DataFile[]): KnownRecord {
  const moves = files
    .filter(({ path }) => path.startsWith('data/moves/'))
    .flatMap(({ text }) => parsed(text, moveSchema))
  const textOf = (name: string) => files.find(({ path }) => path === `data/${name}.json`)?.text ?? ''
  const pages = moves.flatMap(({ sources }) => sources.flatMap(pageIn))
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const byHost = new Map(pages.map((page) => [hostOf(page.url), page]))
  const people = new Map(
    moves.flatMap(({ counterparts }) =>
      counterparts.map(({ role: _role, ...person }) => [foldText(person.name), person]),
    ),
  )
  const places = new Map(moves.flatMap((move) => move.places.flatMap(namesOf)))
  return {
    locale: parsed(textOf('record'), recordSchema)[0]?.locales[0] ?? 'es',
    ids: new Set(moves.map(({ id }) => id)),
    themes: parsed(textOf('themes'), themesSchema)[0]?.themes ?? [],
    personOf: (name) => people.get(foldText(name)),
    pageOf: (url) => byUrl.get(url),
    siteOf: (url) => byHost.get(hostOf(url)),
    placeOf: (country, name) => places.get(placeKey(country, name)),
  }
}

function pageIn(source: SourceEntry): Page[] {
  if ('article' in source || source.url === undefined) return []
  const { through: _through, url, ...page } = source
  return [{ ...page, url }]
}

function namesOf({ country, city, venue }: MoveFile['places'][number]): [string, Texts][] {
  return [city, venue]
    .filter((name) => name !== undefined)
    .flatMap((name) => Object.values(name).map((text): [string, Texts] => [placeKey(country, text), name]))
}

function placeKey(country: CountryCode, name: string): string {
  return `${country} ${foldText(name)}`
}
