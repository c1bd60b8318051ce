import { themeIds } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../corpus.ts'
import { listWords, nearest } from '../nearest.ts'
import { repeats } from '../repeats.ts'

/** Themes and tours: what a move refers to is there, and what is there is referred to. */
export function referencesRule(corpus: Corpus): Finding[] {
  return [...unknownTours(corpus), ...unusedTours(corpus), ...repeatedThemes(corpus), ...themeList(corpus)]
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

/** Silent while a move is broken: it may be the stop that the tour is waiting for. */
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

function themeList({ themes }: Corpus): Finding[] {
  if (!themes) return []
  const { file, entry } = themes
  const ids = new Set(entry.themes.map(({ id }) => id))
  const missing = themeIds.filter((id) => !ids.has(id))
  const isInOrder = [...ids].join() === themeIds.filter((id) => ids.has(id)).join()
  const folded = entry.themes.flatMap(({ id, dossierThemes }, theme) =>
    dossierThemes.map((name, index) => ({ name, id, path: ['themes', theme, 'dossierThemes', index] })),
  )
  const order = `The order of the lanes is ${listWords(themeIds, 'and')}.`
  return [
    ...missing.map((id) => ({
      file,
      path: ['themes'],
      wrong: `The theme "${id}" is missing.`,
      cure: `Add it, with label, definition and dossierThemes. ${order}`,
    })),
    ...(isInOrder ? [] : [{ file, path: ['themes'], wrong: 'The themes are out of order.', cure: order }]),
    ...repeats(folded, ({ name }) => name).map(({ item, first }) => ({
      file,
      path: item.path,
      wrong: `The dossier theme "${item.name}" is folded into "${first.id}" already.`,
      cure: 'List it under one theme alone, so that every entry of the dossier has one place to go.',
    })),
  ]
}
