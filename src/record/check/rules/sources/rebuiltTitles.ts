import type { Corpus, Finding } from '../../corpus.ts'

/** A title that was rebuilt from an address ends with "…"; one that ends so without "titleRebuilt" may be one that was not marked. */
export function rebuiltTitlesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    entry.sources.flatMap((source, index): Finding[] => {
      if (!('title' in source)) return []
      const at = { file, path: ['sources', index, 'title'] }
      if (source.titleRebuilt && !/…[”»"’']*$/.test(source.title)) return [{ ...at, ...unmarked(source.title) }]
      return !source.titleRebuilt && /(?:…|\.\.\.)[”»"’']*$/.test(source.title) ? [{ ...at, ...unexplained }] : []
    }),
  )
}

function unmarked(title: string): Pick<Finding, 'wrong' | 'cure'> {
  const mended = JSON.stringify(`${title.replace(/\.+$/, '').trimEnd()}…`)
  return {
    wrong: {
      es: '«titleRebuilt» dice que el título está incompleto, y el título no termina en «…».',
      en: '“titleRebuilt” says that the title is incomplete, and the title does not end with “…”.',
    },
    cure: {
      es: `Escriba ${mended}; si el título es el publicado, quite «titleRebuilt».`,
      en: `Write ${mended}; if the title is the published one, remove “titleRebuilt”.`,
    },
  }
}

const unexplained: Pick<Finding, 'level' | 'wrong' | 'cure'> = {
  level: 'warning',
  wrong: {
    es: 'El título termina en puntos suspensivos, y nada dice que se reconstruyó.',
    en: 'The title ends with an ellipsis, and nothing says that it was rebuilt.',
  },
  cure: {
    es: 'Agregue "titleRebuilt": true si la dirección lo corta; si se publicó así, acepte el aviso con su razón.',
    en: 'Add "titleRebuilt": true if the address cuts it off; if it was published so, accept the warning with the reason.',
  },
}
