/** What takes an editor's judgement: `npm run data:check` lists it as warnings, and no build asks for it. */
import type { Rule } from './corpus.ts'
import { idDatesRule } from './rules/dates/idDates.ts'
import { textDatesRule } from './rules/dates/textDates.ts'
import { translatedDatesRule } from './rules/dates/translatedDates.ts'
import { weekdaysRule } from './rules/dates/weekdays.ts'
import { cityCountriesRule } from './rules/moves/cityCountries.ts'
import { cityPointsRule } from './rules/moves/cityPoints.ts'
import { duplicatesRule } from './rules/moves/duplicates.ts'
import { roleCountriesRule } from './rules/moves/roleCountries.ts'
import { nearPeopleRule } from './rules/people/nearPeople.ts'
import { nearPublishersRule } from './rules/sources/nearPublishers.ts'
import { sourceDaysRule } from './rules/sources/sourceDays.ts'
import { unquotedRule } from './rules/sources/unquoted.ts'
import { unusedSourcesRule } from './rules/sources/unusedSources.ts'
import { attributionRule } from './rules/wording/attribution.ts'
import { chargedWordsRule } from './rules/wording/chargedWords.ts'
import { languageRule } from './rules/wording/language.ts'

/** The rules by the names that warnings have, and that an editor accepts them by. */
export const judgements: Readonly<Record<string, Rule>> = {
  duplicate: duplicatesRule,
  'near-person': nearPeopleRule,
  'near-publisher': nearPublishersRule,
  'role-country': roleCountriesRule,
  'city-country': cityCountriesRule,
  'city-point': cityPointsRule,
  'id-date': idDatesRule,
  'text-date': textDatesRule,
  'translated-date': translatedDatesRule,
  weekday: weekdaysRule,
  'source-day': sourceDaysRule,
  unquoted: unquotedRule,
  'unused-source': unusedSourcesRule,
  language: languageRule,
  attribution: attributionRule,
  'charged-word': chargedWordsRule,
}

/** Those that `npm run data:check` adds: dictionaries take seconds to load, and `updated` compares with the last commit. */
const commandJudgements = ['spelling', 'updated'] as const

export const judgementNames = [...Object.keys(judgements), ...commandJudgements]
