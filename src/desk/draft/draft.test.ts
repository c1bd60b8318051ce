import { describe, expect, it } from 'vitest'
import type { FormField, Templates } from '../deskProtocol.ts'
import { withEvidence, withNewClaim } from './evidence.ts'
import { fillKnown } from './fillKnown.ts'
import type { JsonObject } from './json.ts'
import { newMove, proposalFor, proposedId } from './newMove.ts'

const none = { es: '', en: '' }
const aField = (name: string, control: FormField['control'], optional = false): FormField => {
  return { name, control, optional, meaning: none, form: none, example: '' }
}

describe(withEvidence, () => {
  const quote = { exact: 'They met' }

  it('makes a new claim that quotes the article, which joins the sources', () => {
    expect(withEvidence({ id: 'quito' }, { nature: 'interpretation' }, 'carondelet', quote)).toEqual({
      id: 'quito',
      claims: [
        {
          nature: 'interpretation',
          text: { es: '', en: '' },
          sources: ['articulo-carondelet'],
          quotes: [{ article: 'carondelet', exact: 'They met' }],
        },
      ],
      sources: [{ id: 'articulo-carondelet', article: 'carondelet' }],
    })
  })

  it('adds to a claim, and names a source that is there as it is called there', () => {
    const second = { nature: 'reported', sources: ['own'], quotes: [{ article: 'a' }] }
    const draft: JsonObject = {
      claims: [{ nature: 'reported', sources: ['efe'] }, second],
      sources: [{ id: 'efe' }, { id: 'own', article: 'carondelet' }],
    }
    expect(withEvidence(draft, { at: 0 }, 'carondelet', quote).claims).toEqual([
      { nature: 'reported', sources: ['efe', 'own'], quotes: [{ article: 'carondelet', exact: 'They met' }] },
      second,
    ])
    expect(withEvidence(draft, { at: 1 }, 'carondelet', quote)).toMatchObject({
      claims: [{}, { sources: ['own'], quotes: [{ article: 'a' }, { exact: 'They met' }] }],
      sources: draft.sources,
    })
  })

  it('gives the source a free id', () => {
    const sources = [{ id: 'articulo-carondelet', url: 'https://example.org/' }]
    const { claims } = withEvidence({ sources }, { nature: 'reported' }, 'carondelet', quote)
    expect(claims).toMatchObject([{ sources: ['articulo-carondelet-2'] }])
  })
})

describe(withNewClaim, () => {
  it('rests on the source, its text still empty', () => {
    expect(withNewClaim({ claims: [] }, 'reported', 'efe').claims).toEqual([
      { nature: 'reported', text: { es: '', en: '' }, sources: ['efe'] },
    ])
  })
})

describe(fillKnown, () => {
  const quito = { country: 'EC', city: { es: 'Quito', en: 'Quito' }, coordinates: [-78.5, -0.2] }
  const templates: Templates = { places: { keys: ['city.es', 'city.en'], entries: [quito] } }

  it('gives a place the country and coordinates of a known city, and its name in the other language', () => {
    const draft = { places: [{ city: { es: 'Quito', en: '' } }] }
    expect(fillKnown(draft, ['places', 0, 'city', 'es'], templates)).toEqual({ places: [quito] })
  })

  it('leaves what is there, other fields and unknown names alone', () => {
    const written = { places: [{ country: 'PE', city: { es: 'Quito', en: 'Quito' }, coordinates: [0, 0] }] }
    expect(fillKnown(written, ['places', 0, 'city', 'es'], templates)).toEqual(written)
    const unknown = { places: [{ city: { es: 'Lima', en: '' } }] }
    expect(fillKnown(unknown, ['places', 0, 'city', 'es'], templates)).toBe(unknown)
    expect(fillKnown(unknown, ['places', 0, 'country'], templates)).toBe(unknown)
    expect(fillKnown({ places: [{ city: { es: '' } }] }, ['places', 0, 'city', 'es'], templates)).toEqual({
      places: [{ city: { es: '' } }],
    })
  })
})

describe(newMove, () => {
  it('has the days of writing, the lists that may stay empty, and the state of a draft', () => {
    const list = { type: 'list', item: { type: 'text' }, mayBeEmpty: true } as const
    const form = [
      aField('updated', { type: 'day' }),
      aField('date', { type: 'text' }),
      aField('state', { type: 'choice', values: ['draft', 'reviewed'] }, true),
      aField('places', list),
      aField('delegation', list, true),
      aField('themes', { ...list, mayBeEmpty: false }),
    ]
    expect(newMove(form, '2026-01-31')).toEqual({
      $schema: '../schema/move.schema.json',
      updated: '2026-01-31',
      state: 'draft',
      places: [],
    })
  })
})

describe(proposedId, () => {
  it.each([
    [{}, ''],
    [{ date: '2026-01-31' }, '2026-01-31'],
    [{ date: '2026-02-02/2026-02-05', kind: 'summit' }, '2026-02-02-summit'],
    [
      { date: '2026-01~', places: [{ city: { es: 'Ciudad de México' } }], counterparts: [{ id: 'ana-silva' }] },
      '2026-01-ciudad-de-mexico-silva',
    ],
  ])('of %j is “%s”', (draft, id) => {
    expect(proposedId(draft)).toBe(id)
  })
})

describe(proposalFor, () => {
  it('gives a person whom the record does not know an id by the name, until there is one', () => {
    const draft = {
      counterparts: [
        { name: 'José Pérez', id: '' },
        { name: 'Ana Díaz', id: 'ana' },
      ],
    }
    expect(proposalFor(['counterparts', 0, 'id'], draft)).toBe('jose-perez')
    expect(proposalFor(['counterparts', 1, 'id'], draft)).toBe('')
    expect(proposalFor(['counterparts', 0, 'name'], draft)).toBe('')
  })
})
