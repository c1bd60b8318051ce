import type { PublishersFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { countryCure, isCountry } from '../../countries.ts'
import { listWords, nearest } from '../../nearest.ts'
import { repeats } from '../../repeats.ts'
import { areNear, partsOf } from './outletNames.ts'

/**
 * Where a record lists its publishers, each source and each article with a publisher names one of them; each has one entry and a country that exists, and should
 * have a source; the agency whose texts it carries is one that the list or a source names.
 */
export function publishersRule(corpus: Corpus): Finding[] {
  const { publishers } = corpus
  if (!publishers) return []
  return [
    ...unlisted(corpus, publishers),
    ...unused(corpus, publishers),
    ...unknownAgencies(corpus, publishers),
    ...repeated(publishers),
    ...unknownCountries(publishers),
  ]
}

/** A warning alone where an article names it: no count rests on that, and the article comes before its first source. */
function unlisted({ moves, articles }: Corpus, { file: list, entry }: Sound<PublishersFile>): Finding[] {
  const names = entry.publishers.map(({ name }) => name)
  const named = [
    ...moves.flatMap(({ file, entry: { sources } }) =>
      sources.flatMap((source, index) =>
        'publisher' in source ? [{ file, path: ['sources', index, 'publisher'], publisher: source.publisher }] : [],
      ),
    ),
    ...articles.flatMap(({ file, entry: { publisher } }) =>
      publisher === null ? [] : [{ file, path: ['publisher'], publisher, level: 'warning' as const }],
    ),
  ]
  return named.flatMap(({ publisher, ...place }): Finding[] => {
    if (names.includes(publisher)) return []
    const near = listWords(nearNames(publisher, names), 'or')
    return [
      {
        ...place,
        wrong: {
          es: `"${publisher}" no está entre los medios de ${list}.`,
          en: `"${publisher}" is not among the publishers of ${list}.`,
        },
        cure: near.es
          ? {
              es: `Escriba ${near.es}, o agregue el medio a esa lista.`,
              en: `Write ${near.en}, or add the publisher to that list.`,
            }
          : {
              es: `Agregue a esa lista { "name": "${publisher}", "country": …, "kind": … }.`,
              en: `Add { "name": "${publisher}", "country": …, "kind": … } to that list.`,
            },
      },
    ]
  })
}

/** What a name may be meant for: all outlets of that name, which their countries tell apart; else the nearest. */
function nearNames(name: string, names: readonly string[]): string[] {
  const near = names.filter((other) => areNear(partsOf(name), partsOf(other)))
  const other = near.length === 0 ? nearest(name, names) : null
  return other === null ? near : [other]
}

/**
 * A warning alone, since a publisher is listed before the first of its sources is written or imported. Reports nothing while a
 * move is broken: its sources may be the missing ones.
 */
function unused({ moves, articles, brokenMoves }: Corpus, { file, entry }: Sound<PublishersFile>): Finding[] {
  if (brokenMoves.size > 0) return []
  const used = new Set([
    ...moves.flatMap((move) => move.entry.sources.flatMap((source) => ('publisher' in source ? source.publisher : []))),
    ...articles.map((article) => article.entry.publisher),
  ])
  return entry.publishers.flatMap(({ name }, index): Finding[] =>
    used.has(name)
      ? []
      : [
          {
            file,
            path: ['publishers', index, 'name'],
            level: 'warning',
            wrong: { es: 'Ninguna fuente es de este medio.', en: 'No source is of this publisher.' },
            cure: {
              es: 'Quite el medio, o corrija su nombre para que sea el de las fuentes.',
              en: 'Remove the publisher, or correct its name to that of the sources.',
            },
          },
        ],
  )
}

/**
 * A warning alone, like the publisher without a source: a list may come before the first source that names the agency. Reports
 * nothing while a move is broken.
 */
function unknownAgencies({ moves, brokenMoves }: Corpus, { file, entry }: Sound<PublishersFile>): Finding[] {
  if (brokenMoves.size > 0) return []
  const ofSources = moves.flatMap((move) =>
    move.entry.sources.flatMap((source) => ('agency' in source && source.agency ? source.agency : [])),
  )
  const known = [...new Set([...entry.publishers.map(({ name }) => name), ...ofSources])]
  return entry.publishers.flatMap(({ agency }, index): Finding[] => {
    if (agency === undefined || known.includes(agency)) return []
    const near = nearest(agency, known)
    return [
      {
        file,
        path: ['publishers', index, 'agency'],
        level: 'warning',
        wrong: {
          es: `Ni la lista ni ninguna fuente nombra la agencia "${agency}".`,
          en: `Neither the list nor a source names the agency "${agency}".`,
        },
        cure: near
          ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
          : {
              es: 'Corrija el nombre, o agregue la agencia a la lista.',
              en: 'Correct it, or add the agency to the list.',
            },
      },
    ]
  })
}

function repeated({ file, entry }: Sound<PublishersFile>): Finding[] {
  const listed = entry.publishers.map(({ name }, index) => ({ name, index }))
  return repeats(listed, ({ name }) => name).map(({ item, first }) => ({
    file,
    path: ['publishers', item.index, 'name'],
    wrong: {
      es: `Este medio ya es el número ${first.index + 1} de la lista.`,
      en: `This publisher is already number ${first.index + 1} of the list.`,
    },
    cure: { es: 'Quite uno de los dos.', en: 'Remove one of the two.' },
  }))
}

function unknownCountries({ file, entry }: Sound<PublishersFile>): Finding[] {
  return entry.publishers.flatMap(({ country }, index) =>
    country === null || isCountry(country)
      ? []
      : [
          {
            file,
            path: ['publishers', index, 'country'],
            wrong: { es: `ISO 3166-1 no tiene el país "${country}".`, en: `ISO 3166-1 has no country "${country}".` },
            cure: countryCure(country),
          },
        ],
  )
}
