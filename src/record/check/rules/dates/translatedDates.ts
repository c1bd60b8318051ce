import type { Corpus, Finding } from '../../corpus.ts'
import { textPairs } from '../../words/textPairs.ts'
import { type WrittenDate, writtenDates } from '../../words/writtenDates.ts'

/** Warns where the two languages of a text name different days. */
export function translatedDatesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    textPairs(entry).flatMap(({ path, texts }): Finding[] => {
      const [spanish, english] = [writtenDates(texts.es, 'es'), writtenDates(texts.en, 'en')]
      const lost =
        spanish.find((date) => !english.some((other) => agree(date, other))) ??
        english.find((date) => !spanish.some((other) => agree(date, other)))
      if (!lost || spanish.length === 0 || english.length === 0) return []
      return [
        {
          level: 'warning',
          file,
          path: [...path, 'en'],
          wrong: {
            es: `«${lost.text}» está en un idioma y no en el otro.`,
            en: `“${lost.text}” stands in one language and not in the other.`,
          },
          cure: { es: 'Escriba los mismos días en los dos idiomas.', en: 'Write the same days in both languages.' },
        },
      ]
    }),
  )
}

function agree(date: WrittenDate, other: WrittenDate): boolean {
  const alike = (field: 'month' | 'year' | 'weekday') =>
    date[field] === null || other[field] === null || date[field] === other[field]
  return date.day === other.day && alike('month') && alike('year') && alike('weekday')
}
