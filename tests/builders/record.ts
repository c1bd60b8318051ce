/** The facts of the records of tests, as in data/record.json and as the app parses them. */
import type { RecordFacts } from '#src/domain/record.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import { texts } from './texts.ts'

export const aRecordEntry: RecordFile = {
  site: {
    id: 'kast-en-el-mundo',
    feedNamespace: '66e8ea10-08c7-4bed-941c-f83cd6bd6a4f',
    name: texts('Kast en el mundo'),
    description: {
      es: 'Los movimientos internacionales de José Antonio Kast en una línea de tiempo, con la fuente de cada afirmación.',
      en: 'The international moves of José Antonio Kast, president of Chile, on a timeline, with the source of every statement.',
    },
  },
  subject: {
    id: 'jose-antonio-kast',
    name: 'José Antonio Kast',
    shortName: 'Kast',
    role: { es: 'presidente de Chile', en: 'president of Chile' },
  },
  home: {
    country: 'CL',
    name: texts('Chile'),
    capital: { city: texts('Santiago'), coordinates: [-70.65, -33.44] },
    timeZone: 'America/Santiago',
  },
  firstDay: '2025-12-14',
  phases: [
    {
      id: 'antecedent',
      apart: true,
      label: { es: 'Antecedentes', en: 'Before' },
      definition: texts('Before the run-off.'),
      inSentence: { es: 'antes de la elección', en: 'before the election' },
    },
    {
      id: 'president-elect',
      label: { es: 'Presidente electo', en: 'President-elect' },
      from: '2025-12-14',
      definition: texts('From the run-off.'),
      inSentence: { es: 'como presidente electo', en: 'as president-elect' },
    },
    {
      id: 'president',
      label: { es: 'Presidente', en: 'President' },
      from: '2026-03-11',
      definition: texts('From the inauguration.'),
      inSentence: { es: 'como presidente', en: 'as president' },
    },
  ],
  locales: ['es', 'en'],
}

export function aRecord(changes: Partial<RecordFacts> = {}): RecordFacts {
  return { ...recordFactsOf(aRecordEntry), ...changes }
}
