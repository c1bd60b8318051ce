import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'

/** In bytes, without spaces between the fields: about what the browser fetches for the page, before compression. */
const most = 40_000

/** An entry and an article are each fetched whole when they are opened, on phones too. */
export function weightRule({ moves, articles }: Corpus): Finding[] {
  return [
    ...heavy(moves, 'claims', {
      es: 'Cuéntelo en menos afirmaciones, o dé a una parte un movimiento propio.',
      en: 'Tell it in fewer statements, or give a part of it a move of its own.',
    }),
    ...heavy(articles, 'paragraphs', {
      es: 'Guarde el texto como dos artículos, cada uno con sus párrafos y su suma.',
      en: 'Hold the text as two articles, each with its own paragraphs and sum.',
    }),
  ]
}

function heavy(files: readonly Sound<object>[], field: string, cure: Texts): Finding[] {
  return files.flatMap(({ file, entry }) => {
    const size = new TextEncoder().encode(JSON.stringify(entry)).length
    const wrong = {
      es: `El archivo tiene ${size} bytes de texto, más de ${most}.`,
      en: `The file holds ${size} bytes of text, more than ${most}.`,
    }
    return size <= most ? [] : [{ file, path: [field], wrong, cure }]
  })
}
