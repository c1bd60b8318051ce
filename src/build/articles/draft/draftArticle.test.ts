import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { anArticleFile } from '../../../../tests/builders/dataFiles.ts'
import { aRecordFolder } from '../../../../tests/builders/recordFolder.ts'
import { draftArticle } from './draftArticle.ts'
import { draftTexts } from './texts.ts'

const today = toDay('2026-12-01')
const { reviewed } = draftTexts.en
/** The text that the project began with: tests/records/small/ has it. */
const first = 'kast-noboa-carondelet'
let record: ReturnType<typeof aRecordFolder>
beforeEach(() => {
  record = aRecordFolder()
})
afterEach(() => record.remove())

function draft(...argv: string[]) {
  const surroundings = { folder: record.folder, files: record.files(), today, environment: { LANG: 'C' } }
  return draftArticle(argv, surroundings)
}
const moves = () => readdirSync(join(record.folder, 'moves')).toSorted()
function drafted(id: string) {
  return JSON.parse(readFileSync(join(record.folder, `moves/${id}.json`), 'utf8')) as MoveFile
}
function addArticle(id: string, changes: { paragraphs: string[]; language?: string; published?: string | null }) {
  const { path, text } = anArticleFile({ id, ...changes })
  writeFileSync(join(record.folder, path.replace('data/', '')), text)
}

describe('the article that the project began with', () => {
  it('becomes a draft with whom, where, when and what about', () => {
    expect(draft(first).isDone).toBe(true)
    const { claims, ...move } = drafted('2025-12-22-quito-noboa')
    expect(move).toEqual({
      $schema: '../schema/move.schema.json',
      id: '2025-12-22-quito-noboa',
      state: 'draft',
      review: ['date', 'status', 'kind', 'themes', 'title', 'claims'],
      added: '2026-12-01',
      updated: '2026-12-01',
      date: '2025-12-22~',
      dateNote: {
        es: 'El texto dice «A poco más de una semana de haber sido electo»; se cuenta desde el 14 de diciembre de 2025.',
        en: 'The text says “A poco más de una semana de haber sido electo”, counted from 14 December 2025.',
      },
      status: 'occurred',
      kind: 'visit',
      places: [
        {
          country: 'EC',
          city: { es: 'Quito', en: 'Quito' },
          venue: { es: 'Palacio de Carondelet', en: 'Carondelet Palace' },
          coordinates: [-78.5123, -0.2201],
        },
      ],
      counterparts: [
        {
          id: 'daniel-noboa',
          name: 'Daniel Noboa',
          role: { es: 'presidente de Ecuador', en: 'President of Ecuador' },
          country: 'EC',
        },
      ],
      themes: ['security', 'organized-crime', 'migration'],
      title: { es: 'Quito: reunión con Daniel Noboa', en: 'Quito: meeting with Daniel Noboa' },
      summary: { es: '[por escribir]', en: '[to be written]' },
      sources: [{ id: first, article: first }],
    })
    expect(claims.map(({ quotes }) => quotes?.[0]?.exact)).toContain(
      'La seguridad ocupó un lugar central en las conversaciones.',
    )
    expect(claims.every(({ text, sources }) => text.es === '[por escribir]' && sources[0] === first)).toBe(true)
    const natureOf = (words: string) => claims.find(({ quotes }) => quotes?.[0]?.exact.startsWith(words))?.nature
    expect(natureOf('La seguridad ocupó')).toBe('reported')
    expect(natureOf('El encuentro con Noboa consolida')).toBe('interpretation')
  })

  it('says what it found, guessed and could not know', () => {
    expect(draft(first, '--locale=es').lines).toEqual([
      `Borrador: ${join(record.folder, 'moves/2025-12-22-quito-noboa.json')}`,
      'Hallado en el texto:',
      '  personas: Daniel Noboa',
      '  países: Ecuador y Chile',
      '  lugar: Palacio de Carondelet y Quito',
      '  fechas: “A poco más de una semana de haber sido electo”',
      expect.stringMatching(/^ {2}afirmaciones con su cita, por redactar: \d+$/),
      expect.stringMatching(/^ {2}oraciones sin usar: \d+$/),
      'Conjeturado, por revisar:',
      '  fecha: 2025-12-22~. El texto dice «A poco más de una semana de haber sido electo»; se cuenta desde el 14 de diciembre de 2025.',
      '  estado: Realizado',
      '  tipo: Visita',
      '  temas: Seguridad, Crimen organizado y Migración',
      '  título: Quito: reunión con Daniel Noboa',
      '  afirmaciones: cada una, si es un hecho o una interpretación',
      'No se pudo saber:',
      '  del artículo: título, autoría, medio, día de publicación y dirección',
      'Entradas que ya se apoyan en este artículo: 2025-12-23-quito-noboa. Quizá baste con completarlas.',
      expect.stringContaining('quite cada nombre de «review»'),
    ])
  })

  it('is read as well by a record that knows nobody yet', () => {
    for (const name of moves()) rmSync(join(record.folder, 'moves', name))
    expect(draft(first).isDone).toBe(true)
    const { review, places, counterparts } = drafted('2025-12-22-quito-noboa')
    expect(review).toEqual(expect.arrayContaining(['places[0]', 'counterparts[0]']))
    expect(places).toEqual([
      {
        country: 'EC',
        city: { es: 'Quito', en: 'Quito' },
        venue: { es: 'Palacio de Carondelet', en: '[to be written]' },
      },
    ])
    expect(counterparts).toEqual([
      {
        id: 'daniel-noboa',
        name: 'Daniel Noboa',
        role: { es: 'presidente de Ecuador', en: 'President of Ecuador' },
        country: 'EC',
      },
    ])
  })

  it('leaves a record without problems: what is left to an editor is a warning', () => {
    draft(first)
    const { problems, warnings } = checkDataset(record.files(), today)
    expect(problems).toEqual([])
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['unreviewed', 'unwritten']))
  })

  it('is drafted once', () => {
    draft(first)
    const held = moves()
    expect(draft(first)).toEqual({
      isDone: false,
      lines: [
        'There is a draft of this article already: 2025-12-22-quito-noboa. Correct or delete it.',
        'Nothing was written.',
      ],
    })
    expect(moves()).toEqual(held)
  })
})

describe('a call told on the day of its publication', () => {
  const paragraphs = [
    'José Antonio Kast conversó por teléfono este martes con el presidente de Portugal, António Seguro. La llamada duró veinte minutos.',
    'Ambos hablaron de comercio e inversiones. Seguro lo invitó a Lisboa, informó Swissinfo.',
  ]

  it('has its day from the day of publication, a person by his office, and no place', () => {
    addArticle('llamada', { paragraphs, published: '2026-04-16' }) // a Thursday
    expect(draft('llamada').isDone).toBe(true)
    const move = drafted('2026-04-14-llamada-seguro')
    expect(move).toMatchObject({
      date: '2026-04-14',
      dateNote: { es: 'El texto dice «este martes»; se cuenta desde el día de su publicación.' },
      kind: 'call',
      status: 'occurred',
      places: [],
      counterparts: [
        {
          id: 'antonio-seguro',
          name: 'António Seguro',
          role: { es: 'presidente de Portugal', en: 'President of Portugal' },
          country: 'PT',
        },
      ],
      themes: ['trade'],
      title: { es: 'Habla con António Seguro', en: 'Speaks with António Seguro' },
    })
    expect(move.review).toEqual(['date', 'status', 'kind', 'counterparts[0]', 'themes', 'title', 'claims'])
  })

  it('without that day says that it could not know which Tuesday it was', () => {
    addArticle('llamada', { paragraphs, published: null })
    const { lines } = draft('llamada')
    const { review = [] } = drafted('llamada-seguro')
    const named = review.map((name) => reviewed[name.replace(/\[.*/, '') as keyof typeof reviewed])
    const told = new Set(lines.map((line) => line.trim().split(':')[0] ?? ''))
    // What could not be known is named as such.
    expect(named.filter((name) => !told.has(name))).toEqual([reviewed.date])
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}day of the event: 2025-12-14\?\/2026-12-01\?\. The text says “este martes”, and the day on which it was published is not known/,
      ),
    )
    expect(drafted('llamada-seguro').date).toBe('2025-12-14?/2026-12-01?')
  })
})

describe('a report in English', () => {
  it('gives people, place, day, status and themes', () => {
    addArticle('report', {
      language: 'en',
      published: '2026-05-04',
      paragraphs: [
        'José Antonio Kast will meet Italian Prime Minister Giorgia Meloni in Rome next Thursday, officials said.',
        'They will discuss energy and mining. Lithium exports matter most to Italy.',
      ],
    })
    expect(draft('report').isDone).toBe(true)
    expect(drafted('2026-05-07-roma-meloni')).toMatchObject({
      date: '2026-05-07',
      kind: 'visit',
      status: 'announced',
      outcomeNote: { en: '[to be written]' },
      places: [{ country: 'IT', city: { es: 'Roma', en: 'Rome' } }],
      counterparts: [{ name: 'Giorgia Meloni', role: { en: 'Prime Minister of Italy' }, country: 'IT' }],
      themes: ['trade', 'energy'],
      title: { es: 'Roma: reunión con Giorgia Meloni', en: 'Rome: meeting with Giorgia Meloni' },
    })
  })
})

describe('what is no article to draft from', () => {
  it.each([
    ['none', 'There is no article of the id none. There are: kast-noboa-carondelet.'],
    ['french', 'The article is in “fr”; drafts are made of texts in Spanish or English.'],
  ])('is refused: %s', (id, message) => {
    if (id === 'french') addArticle(id, { language: 'fr', paragraphs: ['Une réunion.'] })
    const held = moves()
    expect(draft(id)).toEqual({ isDone: false, lines: [message, 'Nothing was written.'] })
    expect(moves()).toEqual(held)
  })

  it.each([
    [[], 'The id of the article is missing.'],
    [['a', 'b'], '“b” is one argument too many'],
    [['a', '--locale=fr'], '--locale=fr: es or en'],
    [['a', '--colour'], 'There is no option --colour.'],
  ])('is explained for %j', (argv, words) => {
    expect(draft(...argv).lines).toEqual([expect.stringContaining(words), expect.stringMatching(/^Usage: /)])
  })
})
