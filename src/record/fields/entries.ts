import type { Texts } from '#src/domain/vocabulary.ts'
import { publishedArticleFields } from './article.ts'
import { claimFields, quoteFields } from './claim.ts'
import { counterpartFields } from './counterpart.ts'
import type { Fields } from './field.ts'
import { moveActFields } from './moveAct.ts'
import { moveContentFields } from './moveContent.ts'
import { moveEditingFields } from './moveEditing.ts'
import { moveLifeFields } from './moveLife.ts'
import { moveTimeFields } from './moveTime.ts'
import { placeFields } from './place.ts'
import { revisionFields } from './revision.ts'
import { articleSourceFields, webSourceFields } from './source.ts'

const { id, ...otherTimeFields } = moveTimeFields

const behindId = { ...moveLifeFields, ...otherTimeFields, ...moveActFields, ...moveContentFields }

/** The fields of a move that are published, in the order of its file. */
export const publishedMoveFields = { id, ...behindId }

/** All fields of a move as editors write it, in the order of its file. */
export const moveFields = { id, ...moveEditingFields, ...behindId }

/** A type of object in the data files. */
export type Entry = {
  heading: Texts
  /** Where the JSON of the record has it. */
  path: string
  /** Downloads hold it as it is written in the file: fields that it leaves out stay out. */
  asWritten?: true
  fields: Fields
}

/** The entries that have fields to describe, in the order of the data page. */
export const entries = {
  move: { heading: { es: 'Movimiento', en: 'Move' }, path: 'moves', fields: publishedMoveFields },
  revision: {
    heading: { es: 'Corrección', en: 'Correction' },
    path: 'moves.revisions',
    fields: revisionFields,
  },
  place: { heading: { es: 'Lugar', en: 'Place' }, path: 'moves.places', fields: placeFields },
  counterpart: {
    heading: { es: 'Contraparte', en: 'Counterpart' },
    path: 'moves.counterparts',
    fields: counterpartFields,
  },
  claim: { heading: { es: 'Afirmación', en: 'Statement (claim)' }, path: 'moves.claims', fields: claimFields },
  quote: {
    heading: { es: 'Cita', en: 'Quotation' },
    path: 'moves.claims.quotes',
    asWritten: true,
    fields: quoteFields,
  },
  source: {
    heading: { es: 'Fuente: página web', en: 'Source: web page' },
    path: 'moves.sources',
    asWritten: true,
    fields: webSourceFields,
  },
  articleSource: {
    heading: { es: 'Fuente: artículo guardado', en: 'Source: article held' },
    path: 'moves.sources',
    asWritten: true,
    fields: articleSourceFields,
  },
  article: { heading: { es: 'Artículo', en: 'Article' }, path: 'articles', fields: publishedArticleFields },
} as const satisfies Record<string, Entry>
