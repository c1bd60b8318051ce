import { z } from 'zod'
import type { Texts } from '#src/domain/vocabulary.ts'
import { meaningOf } from './meaning.ts'
import { type FileKind, fileKinds } from './schema.ts'

const titles: Readonly<Record<FileKind, Texts>> = {
  move: { es: 'Un movimiento: un acto internacional', en: 'A move: one international act' },
  article: { es: 'Un artículo: un texto guardado entero', en: 'An article: a text held in full' },
  record: {
    es: 'El registro: sobre quién es, desde dónde y desde cuándo',
    en: 'The record: whom it is about, from where, and since when',
  },
  method: {
    es: 'Lo que la página Método dice solo de este registro',
    en: 'What the page on the method says of this record alone',
  },
  coverage: {
    es: 'Qué se buscó, qué no se encontró y qué no se pudo verificar',
    en: 'What was searched, what was not found, and what could not be verified',
  },
  themes: { es: 'Los temas, en el orden de las franjas', en: 'The themes, in the order of the lanes' },
  tours: {
    es: 'Las giras: viajes cuyas escalas son movimientos',
    en: 'The tours: journeys whose stops are moves',
  },
  occasions: {
    es: 'Las ocasiones: hechos que reúnen varios movimientos',
    en: 'The occasions: events that gather several moves',
  },
  publishers: { es: 'Los medios de las fuentes', en: 'The publishers of sources' },
  'published-ids': { es: 'Los id que están en enlaces para siempre', en: 'The ids that are in links for ever' },
  'retired-ids': {
    es: 'Los id publicados que ya nada tiene, y qué fue de ellos',
    en: 'Published ids that nothing has any more, and what became of them',
  },
  words: { es: 'Palabras que la revisión debe conocer', en: 'Words that the check is to know' },
}

/**
 * The JSON Schema files by name, for completion in editors, in both languages, since a file can have one schema alone. Draft 7 is
 * the newest that VS Code knows in full.
 */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fileKinds).map(([kind, { schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        override: ({ zodSchema, jsonSchema }) => {
          // The cast is needed since zod passes its inner type, of which ZodType is the outer form.
          const meaning = meaningOf(zodSchema as unknown as z.ZodType)
          if (meaning) jsonSchema.description = inBoth(meaning)
        },
      })
      return [`${kind}.schema.json`, { $schema, title: inBoth(titles[kind as FileKind]), ...rest }]
    }),
  )
}

function inBoth({ es, en }: Texts): string {
  return `${es} — ${en}`
}

/** A JSON Schema as the text of its file: two spaces, and a line feed at the end. */
export function formatJsonSchema(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
