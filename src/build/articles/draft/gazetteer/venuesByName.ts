import type { Mention } from './phrases.ts'

const capital = String.raw`\p{Lu}[\p{L}’'-]+`
const patterns = [
  new RegExp(
    String.raw`(?:Palacio|Casa|Hotel|Castillo|Teatro|Universidad|Centro|Estadio|Academia|Quinta)(?:\s(?:de|del|de la|de los))?(?:\s${capital}){1,3}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:${capital}\s){1,3}(?:Palace|House|Hotel|Castle|Theatre|University|Centre|Center|Stadium)(?![\p{L}])`,
    'gu',
  ),
]

/** Buildings that the text names as such: "Palacio de la Moneda", "Belém Palace". */
export function venuesByName(text: string): Mention<string>[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ value, start: index, end: index + value.length })),
  )
}
