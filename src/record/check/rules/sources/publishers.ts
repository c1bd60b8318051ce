import { countryOfName } from '../../../compile/countryOfName.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** A country in brackets, which tells apart outlets of one name, ends the name: with words behind it, it names another. */
export function publisherFindings({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    entry.sources.flatMap((source, index) => {
      if (!('publisher' in source)) return []
      const [, outlet, country, rest] = /^(.+ \(([^()]+)\))(.+)$/.exec(source.publisher) ?? []
      if (outlet === undefined || country === undefined || countryOfName(country) === null) return []
      return [
        {
          file,
          path: ['sources', index, 'publisher'],
          wrong: {
            es: `Después del país entre paréntesis está "${rest}", con lo que sería otro medio que "${outlet}".`,
            en: `After the country in brackets stands "${rest}", which makes it another outlet than "${outlet}".`,
          },
          cure: {
            es: `Escriba "${outlet}"; la agencia cuyo texto reproduce va en "agency".`,
            en: `Write "${outlet}"; a news agency whose text it carries goes in "agency".`,
          },
        },
      ]
    }),
  )
}
