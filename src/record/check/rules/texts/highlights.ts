import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { highlightLimit } from '../../../primitives.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { repeats } from '../../repeats.ts'

type Entry = { highlight?: Texts | undefined }
type Labelled = { file: string; path: JsonPath; highlight: Texts }

/** The labels of the band are short enough to stand beside one another, and no two say the same. */
export function highlightsRule({ moves, tours, occasions }: Corpus): Finding[] {
  const labelled = [
    ...moves.flatMap(({ file, entry }) => labelOf(file, [], entry)),
    ...(tours ? ofList(tours.file, 'tours', tours.entry.tours) : []),
    ...(occasions ? ofList(occasions.file, 'occasions', occasions.entry.occasions) : []),
  ]
  return [...labelled.flatMap(tooLong), ...localeIds.flatMap((locale) => alike(labelled, locale))]
}

function ofList(file: string, list: string, entries: readonly Entry[]): Labelled[] {
  return entries.flatMap((entry, index) => labelOf(file, [list, index], entry))
}

function labelOf(file: string, path: JsonPath, { highlight }: Entry): Labelled[] {
  return highlight ? [{ file, path, highlight }] : []
}

function tooLong({ file, path, highlight }: Labelled): Finding[] {
  return localeIds.flatMap((locale) => {
    const length = Array.from(highlight[locale]).length
    if (length <= highlightLimit) return []
    return [
      {
        file,
        path: [...path, 'highlight', locale],
        wrong: {
          es: `La etiqueta tiene ${length} caracteres, más de ${highlightLimit}.`,
          en: `The label has ${length} characters, more than ${highlightLimit}.`,
        },
        cure: {
          es: 'Acórtela, o deje "highlight" fuera; el título dice el resto.',
          en: 'Shorten it, or leave "highlight" out; the title says the rest.',
        },
      },
    ]
  })
}

function alike(labelled: readonly Labelled[], locale: Locale): Finding[] {
  return repeats(labelled, ({ highlight }) => highlight[locale]).map(({ item, first }) => ({
    file: item.file,
    path: [...item.path, 'highlight', locale],
    wrong: {
      es: `Esta etiqueta también es la de ${nameOf(first).es}, y nadie distinguiría una de otra en la línea de tiempo.`,
      en: `This label is also that of ${nameOf(first).en}, and nobody could tell the two apart on the band.`,
    },
    cure: {
      es: 'Diga en una de las dos qué la distingue, o deje su "highlight" fuera.',
      en: 'Say in one of the two what sets it apart, or leave its "highlight" out.',
    },
  }))
}

/** "data/moves/quito.json", "entry 2 of data/tours.json". */
function nameOf({ file, path: [, index] }: Labelled): Texts {
  return typeof index === 'number'
    ? { es: `la entrada ${index + 1} de ${file}`, en: `entry ${index + 1} of ${file}` }
    : { es: file, en: file }
}
