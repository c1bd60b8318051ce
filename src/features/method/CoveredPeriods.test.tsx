import { render } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { texts } from '#tests/builders/texts.ts'
import { CoveredPeriods } from './CoveredPeriods.tsx'

const coverage = {
  searchedUntil: toDay('2026-06-30'),
  periods: [
    { first: toDay('2026-01-01'), last: toDay('2026-02-10'), isCompiled: false, languages: ['es', 'pt'], note: null },
    {
      first: toDay('2026-04-01'),
      last: toDay('2026-05-31'),
      isCompiled: true,
      languages: [],
      note: texts('A digest.'),
    },
  ],
  gaps: [{ first: toDay('2026-02-11'), last: toDay('2026-03-31'), note: texts('Nothing was found.') }],
  notes: [],
  leads: [],
}

beforeAll(() => loadTexts('en'))

function said(locale: Locale) {
  const { container } = render(
    <LocaleContext value={locale}>
      <CoveredPeriods coverage={coverage} />
    </LocaleContext>,
  )
  return [...container.querySelectorAll('p, dt, dd')].map(({ textContent }) => textContent)
}

it('tells of periods and gaps in order of time what was consulted, in which languages, and until when', () => {
  expect(said('es')).toEqual([
    'Se buscaron fuentes hasta el 30 de junio de 2026.',
    '1 ene – 10 feb 2026',
    'Fuentes consultadas. Idiomas: español y portugués.',
    '11 feb – 31 mar 2026',
    'Periodo sin fuentes consultadas. Nothing was found.',
    '1 abr – 31 may 2026',
    'Fuentes consultadas, sobre todo compilaciones. A digest.',
  ])
  expect(said('en').slice(2, 5)).toEqual([
    'Sources consulted. Languages: Spanish and Portuguese.',
    '11 Feb – 31 Mar 2026',
    'No sources consulted for this period. Nothing was found.',
  ])
})
