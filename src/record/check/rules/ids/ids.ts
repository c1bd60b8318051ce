import type { Texts } from '#src/domain/vocabulary.ts'
import { subjectWords } from '../../../ids/subjectWords.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { repeats } from '../../repeats.ts'

/** An id is the name of its file and unique, since it is part of permanent links. */
export function idsRule({ record, moves, articles, themes, tours, occasions }: Corpus): Finding[] {
  return [
    ...[...moves, ...articles].flatMap(idIsFileName),
    ...idsOfFiles(moves, subjectWords.move.the),
    ...idsOfFiles(articles, subjectWords.article.the),
    ...(record ? idsOfList(record.file, 'phases', record.entry.phases) : []),
    ...(themes ? idsOfList(themes.file, 'themes', themes.entry.themes) : []),
    ...(tours ? idsOfList(tours.file, 'tours', tours.entry.tours) : []),
    ...(occasions ? idsOfList(occasions.file, 'occasions', occasions.entry.occasions) : []),
  ]
}

function idIsFileName({ file, stem, entry }: Sound<{ id: string }>): Finding[] {
  if (entry.id === stem) return []
  return [
    {
      file,
      path: ['id'],
      wrong: {
        es: `El id no es igual al nombre del archivo, "${stem}".`,
        en: `The id differs from the name of the file, "${stem}".`,
      },
      cure: {
        es: `Escriba "${stem}", o cambie el nombre del archivo a "${entry.id}.json". Un id ya publicado no se cambia.`,
        en: `Write "${stem}", or rename the file to "${entry.id}.json". An id that was published must stay.`,
      },
    },
  ]
}

function idsOfFiles(files: readonly Sound<{ id: string }>[], the: Texts): Finding[] {
  return repeats(files, ({ entry }) => entry.id).map(({ item, first }) => ({
    file: item.file,
    path: ['id'],
    wrong: {
      es: `Este id también lo tiene ${the.es} de ${first.file}.`,
      en: `This id is also that of ${the.en} in ${first.file}.`,
    },
    cure: {
      es: 'Dé a uno de los dos otro id, que es el nombre de su archivo.',
      en: 'Give one of the two another id, the name of its file.',
    },
  }))
}

function idsOfList(file: string, list: string, entries: readonly { id: string }[]): Finding[] {
  const numbered = entries.map(({ id }, index) => ({ id, index }))
  return repeats(numbered, ({ id }) => id).map(({ item, first }) => ({
    file,
    path: [list, item.index, 'id'],
    wrong: {
      es: `Este id ya lo tiene la entrada ${first.index + 1} de "${list}".`,
      en: `This id is already that of entry ${first.index + 1} of "${list}".`,
    },
    cure: {
      es: 'Quite una de las dos entradas, o déle su propio id.',
      en: 'Remove one of the two entries, or give it its own id.',
    },
  }))
}
