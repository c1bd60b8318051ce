/** Ids that were published and retired. Our record has none yet, so tests put these into a copy of it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedIdsFile, RetiredIdsFile } from '#src/record/schema.ts'

export const successor = '2025-12-23-quito-noboa'
export const moved = { subject: 'move', id: '2025-12-24-quito-noboa', successor } as const
export const explained = {
  subject: 'move',
  id: '2025-12-25-quito-noboa',
  reason: { es: 'Contaba dos veces la misma visita.', en: 'It told the same visit twice.' },
} as const

/** Adds them to the record of a project. */
export function addRetiredIds(project: string): void {
  change<PublishedIdsFile>('published-ids', (file) => ({
    ...file,
    move: [...file.move, moved.id, explained.id].toSorted(),
  }))
  change<RetiredIdsFile>('retired-ids', (file) => ({ ...file, retired: [...file.retired, moved, explained] }))

  function change<File>(name: string, edit: (file: File) => File): void {
    const path = join(project, `data/${name}.json`)
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')) as File)))
  }
}
