import { expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'

it('says of the figures of the front page that no filter changes them', () => {
  expect(es.method.sections.figures.text.intro).toContain('todo el registro, sean cuales sean los filtros')
  expect(en.method.sections.figures.text.intro).toContain('the whole record, whatever the filters')
})
