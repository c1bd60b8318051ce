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
          wrong: `After the country in brackets stands "${rest}", which makes it another outlet than "${outlet}".`,
          cure: `Write "${outlet}"; a news agency whose text it carries goes in "agency".`,
        },
      ]
    }),
  )
}
