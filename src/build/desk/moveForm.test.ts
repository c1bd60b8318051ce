import { describe, expect, it } from 'vitest'
import type { FormField } from '#src/desk/deskProtocol.ts'
import { moveFields } from '#src/record/fields/entries.ts'
import { field } from '#src/record/fields/field.ts'
import { formOf } from './moveForm.ts'

const none = { es: '', en: '' }
const words = { meaning: { es: 'Qué es.', en: 'What it is.' }, form: none, example: '"a"' }

describe(formOf, () => {
  it('has every field of a move, in the order of the table', () => {
    expect(formOf(moveFields).map(({ name }) => name)).toEqual(Object.keys(moveFields))
  })

  it('edits each kind of value by its control', () => {
    const form = formOf(moveFields)
    expect(controlOf(form, 'date')).toEqual({ type: 'text' })
    expect(controlOf(form, 'updated')).toEqual({ type: 'day' })
    expect(controlOf(form, 'title')).toEqual({ type: 'texts' })
    expect(controlOf(form, 'highlight')).toEqual({ type: 'texts' })
    expect(controlOf(form, 'kind')).toMatchObject({ type: 'choice', values: expect.arrayContaining(['visit', 'call']) })
    expect(controlOf(form, 'themes')).toEqual({ type: 'list', item: { type: 'text' }, mayBeEmpty: false })
    expect(controlOf(form, 'delegation')).toEqual({ type: 'list', item: { type: 'text' }, mayBeEmpty: true })
    expect(controlOf(fieldsOf(form, 'places'), 'coordinates')).toEqual({ type: 'point' })
    expect(controlOf(fieldsOf(fieldsOf(form, 'claims'), 'quotes'), 'exact')).toEqual({ type: 'text' })
  })

  it('offers a source of the web or an article, each with its fields', () => {
    const sources = controlOf(formOf(moveFields), 'sources')
    const item = sources?.type === 'list' ? sources.item : null
    const [web = [], article = []] = item?.type === 'variants' ? item.options : []
    expect(web.map(({ name }) => name)).toContain('publisher')
    expect(article.map(({ name }) => name)).toEqual(['id', 'article'])
    expect(controlOf(web, 'publishedInferred')).toEqual({ type: 'flag' })
  })

  it('has a new field as soon as the table has it, with its words, within an object without a table too', () => {
    const inline = field({
      ...words,
      type: ({ z, day, texts }) => z.array(z.strictObject({ date: day, note: texts.optional() })),
      optional: true,
    })
    expect(formOf({ revisions: inline })).toMatchObject([
      {
        name: 'revisions',
        optional: true,
        meaning: words.meaning,
        control: {
          type: 'list',
          item: {
            type: 'group',
            fields: [
              { name: 'date', optional: false, control: { type: 'day' } },
              { name: 'note', optional: true, control: { type: 'texts' } },
            ],
          },
        },
      },
    ])
  })

  it('refuses a field that it cannot edit', () => {
    const dated = field({ ...words, type: ({ z }) => z.date() })
    expect(() => formOf({ dated })).toThrow('no control edits the field "dated"')
  })
})

function controlOf(fields: readonly FormField[], name: string) {
  return fields.find((each) => each.name === name)?.control
}

/** The fields of the entries of a list. */
function fieldsOf(fields: readonly FormField[], name: string): readonly FormField[] {
  const control = controlOf(fields, name)
  return control?.type === 'list' && control.item.type === 'group' ? control.item.fields : []
}
