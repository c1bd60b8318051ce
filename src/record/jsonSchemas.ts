import { z } from 'zod'
import { type FileKind, fileKinds } from './schema.ts'

const titles: Readonly<Record<FileKind, string>> = {
  move: 'A move: one international act',
  article: 'An article: a text held in full',
  record: 'The record: whom it is about, from where, and since when',
  method: 'What the page on the method says of this record alone',
  coverage: 'What was searched, what was not found, and what could not be verified',
  themes: 'The themes, in the order of the lanes',
  tours: 'The tours: journeys whose stops are moves',
  occasions: 'The occasions: events that gather several moves',
  publishers: 'The publishers of sources',
  'published-ids': 'The ids that are in links for ever',
  'retired-ids': 'Published ids that nothing has any more, and what became of them',
  words: 'Words that the check is to know',
}

/** The JSON Schema files by name, for completion in editors. Draft 7 is the newest that VS Code knows in full. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fileKinds).map(([kind, { schema }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
      return [`${kind}.schema.json`, { $schema, title: titles[kind as FileKind], ...rest }]
    }),
  )
}

/** A JSON Schema as the text of its file: two spaces, and a line feed at the end. */
export function formatJsonSchema(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
