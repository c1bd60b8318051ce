import type { Corpus, Finding } from '../../corpus.ts'
import { listWords, nearest } from '../../nearest.ts'
import { repeats } from '../../repeats.ts'

/** The themes and tours of moves exist, and every tour has a stop. */
export function referencesRule(corpus: Corpus): Finding[] {
  return [
    ...unknownTours(corpus),
    ...unusedTours(corpus),
    ...unknownThemes(corpus),
    ...repeatedThemes(corpus),
    ...foldedThemes(corpus),
  ]
}

function unknownTours({ moves, tours }: Corpus): Finding[] {
  if (!tours) return []
  const ids = tours.entry.tours.map(({ id }) => id)
  return moves.flatMap(({ file, entry: { tour } }) => {
    if (tour === undefined || ids.includes(tour)) return []
    const near = nearest(tour, ids)
    return [
      {
        file,
        path: ['tour'],
        wrong: { es: `No hay una gira con este id en ${tours.file}.`, en: `No tour of this id is in ${tours.file}.` },
        cure: near
          ? {
              es: `Escriba "${near}", o agregue la gira en ese archivo.`,
              en: `Write "${near}", or add the tour there.`,
            }
          : {
              es: `Agregue la gira a ${tours.file}, o deje el campo fuera.`,
              en: `Add the tour to ${tours.file}, or leave the field out.`,
            },
      },
    ]
  })
}

/** Reports nothing while a move is broken: that move may be the missing stop. */
function unusedTours({ moves, tours, brokenMoves }: Corpus): Finding[] {
  if (!tours || brokenMoves.size > 0) return []
  const used = new Set(moves.map(({ entry }) => entry.tour))
  return tours.entry.tours.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            file: tours.file,
            path: ['tours', index, 'id'],
            wrong: {
              es: 'Ningún movimiento es una escala de esta gira.',
              en: 'No move is a stop of this tour.',
            },
            cure: {
              es: 'Quite la gira, o escriba esto en los movimientos que fueron sus escalas:',
              en: 'Remove the tour, or write this in the moves that were its stops:',
            },
            copy: `"tour": "${id}",`,
          },
        ],
  )
}

function unknownThemes({ moves, themes }: Corpus): Finding[] {
  if (!themes) return []
  const ids = themes.entry.themes.map(({ id }) => id)
  return moves.flatMap(({ file, entry }) =>
    entry.themes.flatMap((theme, index) => {
      if (ids.includes(theme)) return []
      const near = nearest(theme, ids)
      return [
        {
          file,
          path: ['themes', index],
          wrong: {
            es: `No hay un tema con este id en ${themes.file}.`,
            en: `No theme of this id is in ${themes.file}.`,
          },
          cure: near
            ? {
                es: `Escriba "${near}", o agregue el tema en ese archivo.`,
                en: `Write "${near}", or add the theme there.`,
              }
            : {
                es: `Escriba ${listWords(ids, 'or').es}, o agregue el tema a ${themes.file}.`,
                en: `Write ${listWords(ids, 'or').en}, or add the theme to ${themes.file}.`,
              },
        },
      ]
    }),
  )
}

function repeatedThemes({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    repeats(
      entry.themes.map((id, index) => ({ id, index })),
      ({ id }) => id,
    ).map(({ item }) => ({
      file,
      path: ['themes', item.index],
      wrong: { es: 'El movimiento tiene este tema dos veces.', en: 'The move has this theme twice.' },
      cure: { es: 'Quite uno de los dos.', en: 'Remove one of the two.' },
    })),
  )
}

function foldedThemes({ themes }: Corpus): Finding[] {
  if (!themes) return []
  const { file, entry } = themes
  const folded = entry.themes.flatMap(({ id, dossierThemes = [] }, theme) =>
    dossierThemes.map((name, index) => ({ name, id, path: ['themes', theme, 'dossierThemes', index] })),
  )
  return repeats(folded, ({ name }) => name).map(({ item, first }) => ({
    file,
    path: item.path,
    wrong: {
      es: `El tema "${item.name}" del dosier ya está reunido en "${first.id}".`,
      en: `The dossier theme "${item.name}" is folded into "${first.id}" already.`,
    },
    cure: {
      es: 'Póngalo en un solo tema, para que cada entrada del dosier tenga un solo lugar.',
      en: 'List it under one theme alone, so that every entry of the dossier has one place to go.',
    },
  }))
}
