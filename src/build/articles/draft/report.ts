import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { commonEn } from '#src/i18n/texts.en.ts'
import { commonEs } from '#src/i18n/texts.es.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { ArticleFile, MoveFile } from '#src/record/schema.ts'
import { unknownFacts } from '../add/articleFile.ts'
import type { Draft } from './draftMove.ts'
import type { Reading } from './reading/readArticle.ts'
import { type DraftTexts, draftTexts } from './texts.ts'

/** What the site calls kinds and statuses. */
const commonTexts = { es: commonEs, en: commonEn }

type Guessed = keyof DraftTexts['reviewed']
type Line = readonly [name: string, value: string]

/** What was found in the article, what was guessed and what could not be known, in lines. */
export function reportOf(
  article: ArticleFile,
  reading: Reading,
  draft: Draft,
  { record, locale }: { record: Dataset; locale: Locale },
): string[] {
  const t = draftTexts[locale]
  const { kinds, statuses } = commonTexts[locale](recordFactsOf(record.record))
  const { names } = t
  const { move, date } = draft
  const list = (values: readonly string[]) => joinWords([...new Set(values)], locale)
  const themes = list(move.themes.map((id) => record.themes.find((theme) => theme.id === id)?.label[locale] ?? id))
  const place = move.places.flatMap(({ venue, city, country }) => [
    ...(venue ? [venue[locale]] : []),
    city?.[locale] ?? countryNames(country)[locale],
  ])
  const guessed = [...new Set((move.review ?? []).map((path) => path.replace(/\[.*/, '') as Guessed))]
  const isPlaceGuessed = guessed.includes('places')
  const isGuess = (_: unknown, at: number) => move.review?.includes(`counterparts[${at}]`) ?? false
  const values: Readonly<Record<Guessed, string>> = {
    date: date.note && date.isKnown ? `${move.date}. ${date.note[locale]}` : '',
    status: statuses[move.status],
    kind: kinds[move.kind],
    places: list(place),
    counterparts: list(move.counterparts.filter(isGuess).map(({ name, role }) => `${name} (${role[locale]})`)),
    concerns: list((move.concerns ?? []).map((code) => countryNames(code)[locale])),
    themes: reading.themes.length > 0 ? themes : '',
    title: move.title[locale],
    claims: t.natures,
  }
  const others = reading.people.map(({ person }) => person.name).filter((name) => !draft.counterparts.includes(name))
  const block = (heading: string, lines: readonly Line[]) => {
    const filled = lines.filter(([, value]) => value !== '')
    return filled.length === 0 ? [] : [t.heading(heading), ...filled.map(([name, value]) => t.line(name, value))]
  }
  return [
    ...block(t.found, [
      [names.people, list(draft.counterparts)],
      [names.others, list(others)],
      [names.countries, list(reading.countries.map(({ value }) => countryNames(value)[locale]))],
      [names.place, isPlaceGuessed ? '' : list(place)],
      [names.dates, list(reading.dates.map(({ date: { words } }) => `“${words}”`))],
      [names.outlets, list(reading.publishers)],
      [names.claims, String(move.claims.length)],
      [names.rest, draft.unused > 0 ? String(draft.unused) : ''],
    ]),
    ...block(
      t.guessed,
      guessed.map((name): Line => [t.reviewed[name], values[name]]),
    ),
    ...block(t.unknown, [
      [names.day, date.isKnown ? '' : `${move.date}. ${date.note?.[locale] ?? ''}`],
      [names.article, list(unknownFacts({ ...article, url: article.url ?? null }).map((fact) => names[fact]))],
      [names.themes, reading.themes.length > 0 ? '' : themes],
      ...rolesMissing(move).map((name): Line => [names.role, name]),
      [
        names.coordinates,
        list(move.places.flatMap(({ coordinates, city }) => (coordinates || !city ? [] : [city[locale]]))),
      ],
    ]),
  ]
}

/** People whose role has no country: the text gives the office alone. */
function rolesMissing({ counterparts }: MoveFile): string[] {
  return counterparts.flatMap(({ name, role, country }) =>
    country || localeIds.some((id) => role[id].includes(' ')) ? [] : [name],
  )
}
