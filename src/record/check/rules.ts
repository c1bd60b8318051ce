/** What every check sees to, and a schema cannot express. */
import type { Rule } from './corpus.ts'
import { lifetimeRule } from './rules/dates/lifetime.ts'
import { idsRule } from './rules/ids/ids.ts'
import { occasionsRule } from './rules/ids/occasions.ts'
import { publishedRule } from './rules/ids/published.ts'
import { referencesRule } from './rules/ids/references.ts'
import { retiredRule } from './rules/ids/retired.ts'
import { datesRule } from './rules/moves/dates.ts'
import { draftsRule } from './rules/moves/drafts.ts'
import { lifeRule } from './rules/moves/life.ts'
import { peopleRule } from './rules/moves/people.ts'
import { placesRule } from './rules/moves/places.ts'
import { reviewRule } from './rules/moves/review.ts'
import { statusRule } from './rules/moves/status.ts'
import { subjectRule } from './rules/people/subject.ts'
import { coloursRule } from './rules/record/colours.ts'
import { contactRule } from './rules/record/contact.ts'
import { coverageRule } from './rules/record/coverage.ts'
import { homeRule } from './rules/record/home.ts'
import { phasesRule } from './rules/record/phases.ts'
import { archivesRule } from './rules/sources/archives.ts'
import { articlesRule } from './rules/sources/articles.ts'
import { hostsRule } from './rules/sources/hosts.ts'
import { publishersRule } from './rules/sources/publisherList.ts'
import { quotesRule } from './rules/sources/quotes.ts'
import { rebuiltTitlesRule } from './rules/sources/rebuiltTitles.ts'
import { sourcesRule } from './rules/sources/sources.ts'
import { throughRule } from './rules/sources/through.ts'
import { highlightsRule } from './rules/texts/highlights.ts'
import { repeatedTextsRule } from './rules/texts/repeatedTexts.ts'
import { tableCellsRule } from './rules/texts/tableCells.ts'
import { textsRule } from './rules/texts/texts.ts'
import { weightRule } from './rules/texts/weight.ts'
import { damagedTextRule } from './rules/wording/damagedText.ts'

/** The rules by the names that problems and editors call them. */
export const rules: Readonly<Record<string, Rule>> = {
  ids: idsRule,
  home: homeRule,
  phases: phasesRule,
  contact: contactRule,
  coverage: coverageRule,
  colours: coloursRule,
  dates: datesRule,
  life: lifeRule,
  drafts: draftsRule,
  status: statusRule,
  places: placesRule,
  references: referencesRule,
  occasions: occasionsRule,
  sources: sourcesRule,
  publishers: publishersRule,
  through: throughRule,
  archives: archivesRule,
  quotes: quotesRule,
  people: peopleRule,
  review: reviewRule,
  texts: textsRule,
  highlights: highlightsRule,
  'repeated-texts': repeatedTextsRule,
  'table-cells': tableCellsRule,
  weight: weightRule,
  articles: articlesRule,
  'damaged-text': damagedTextRule,
  subject: subjectRule,
  lifetime: lifetimeRule,
  host: hostsRule,
  'rebuilt-title': rebuiltTitlesRule,
  'published-ids': publishedRule,
  'retired-ids': retiredRule,
}
