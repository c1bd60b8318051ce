import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  articleSchema,
  claimSchema,
  counterpartSchema,
  moveSchema,
  placeSchema,
  quoteSchema,
  sourceSchema,
} from '#src/record/schema.ts'
import { dataFields } from './dataFields.ts'

const [webSource, articleSource] = sourceSchema.options

describe('dataFields', () => {
  it.each([
    ['move', moveSchema],
    ['place', placeSchema],
    ['counterpart', counterpartSchema],
    ['claim', claimSchema],
    ['quote', quoteSchema],
    ['source', webSource],
    ['articleSource', articleSource],
    ['article', articleSchema],
  ] as const)('describes the fields of a %s as the schema has them, in its order', (set, schema) => {
    const described = Object.entries(dataFields[set]).map(([name, { optional = false }]) => [name, optional])
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([name]) => name !== '$schema')
      .map(([name, field]) => [name, field.isOptional()])
    expect(described).toEqual(fields)
  })
})
