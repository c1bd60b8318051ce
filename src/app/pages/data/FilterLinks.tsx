import { select } from '#src/domain/selection/selection.ts'
import { calendarOf, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { FieldTable } from '#src/features/data/FieldTable.tsx'
import { LinkExamples } from '#src/features/data/LinkExamples.tsx'
import type { DataTexts } from '#src/features/data/texts.es.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { Link } from '#src/ui/Link.tsx'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'
import { personExample, themeExample } from './filterExamples.ts'
import { linkParameters } from './linkParameters.ts'

type Props = { texts: DataTexts; timeline: Timeline }

/** The parameters of a link to a view, and two links to try. */
export function FilterLinks({ texts, timeline }: Props) {
  const locale = useLocale()
  const text = useText()
  const { parameter, meaning, form } = texts.columns
  const asked = []
  const together = themeExample(timeline)
  if (together) {
    const labels = timeline.themes.filter(({ id }) => together.themes.includes(id))
    const [first = '', second = ''] = labels.map(({ label }) => text(label))
    asked.push({
      filter: together.filter,
      words: texts.examples.themes(first, second, text(together.phase.label)),
    })
  }
  const met = personExample(timeline)
  if (met) {
    const { from, to } = met.filter
    const words = texts.examples.person(met.person.name, month(from, locale), month(to, locale))
    asked.push({ filter: met.filter, words })
  }
  const examples = asked.map(({ filter, words }) => {
    const count = select(timeline, filter).indices.length
    const address = withOnly(pathOf({ name: 'dashboard' }, locale), filter)
    const link = (
      <Link to={address}>
        {address.pathname}
        {address.search}
      </Link>
    )
    return { id: address.search, words, link, matches: texts.matches(formatNumber(count, locale), count) }
  })
  const parameters = linkParameters(timeline).map(({ id, value }) => {
    const words = texts.parameters[id]
    return { id, meaning: words.meaning, form: words.form, example: `${id}=${value}` }
  })
  return (
    <>
      <FieldTable
        id="table-parameters"
        heading={texts.tables.parameters}
        columns={[parameter, meaning, form]}
        fields={parameters}
      />
      <LinkExamples heading={texts.exampleHeading} examples={examples} />
    </>
  )
}

function month(bound: string | null, locale: Locale): string {
  const span = parseDateSpan(bound ?? '')
  if (!span) return ''
  const start = calendarOf(span.first)
  return monthInWords(start.year, start.month, locale)
}
