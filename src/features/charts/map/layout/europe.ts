import type { CountryCode } from '#src/domain/vocabulary.ts'

/** The states of Europe as the United Nations group them (M49), by their ISO codes. */
const europe = new Set(
  (
    'AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL ' +
    'NO PL PT RO RS RU SE SI SK SM UA VA XK'
  ).split(' '),
)

/** Whether there are countries, and all of them are European. */
export function areEuropean(countries: readonly CountryCode[]): boolean {
  return countries.length > 0 && countries.every((code) => europe.has(code))
}
