import { es } from '#tests/builders/siteTexts.ts'

/** What an entry says of its place among as many moves: those that the link's filter leaves. */
export function placeAmong(count: number): RegExp {
  return new RegExp(`^${es.band.strip.place(0, count).replace('0', '[1-9]\\d*')}$`)
}
