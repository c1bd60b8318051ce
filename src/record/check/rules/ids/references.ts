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
        wrong: `No tour of this id is in ${tours.file}.`,
        cure: near
          ? `Write "${near}", or add the tour there.`
          : `Add the tour to ${tours.file}, or leave the field out.`,
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
            wrong: 'No move is a stop of this tour.',
            cure: `Write "tour": "${id}" in the moves that were its stops, or remove the tour.`,
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
          wrong: `No theme of this id is in ${themes.file}.`,
          cure: near
            ? `Write "${near}", or add the theme there.`
            : `Write ${listWords(ids, 'or')}, or add the theme to ${themes.file}.`,
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
      wrong: 'The move has this theme twice.',
      cure: 'Remove one of the two.',
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
    wrong: `The dossier theme "${item.name}" is folded into "${first.id}" already.`,
    cure: 'List it under one theme alone, so that every entry of the dossier has one place to go.',
  }))
}
