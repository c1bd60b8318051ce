/**
 * The shape of an issue form, after GitHub's "Syntax for issue forms" and "Syntax for GitHub's form schema", as far as ours
 * use it: a form that breaks these rules is not offered to anyone, and GitHub says so on no page but that of the file.
 */
import { z } from 'zod'

const id = z.string().regex(/^[\w-]+$/)
const text = z.string().min(1)
const validations = z.strictObject({ required: z.boolean() }).optional()
const field = { label: text, description: text.optional() }
const written = { ...field, placeholder: text.optional() }

export const issueForm = z.strictObject({
  name: text,
  description: text,
  title: text,
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
        z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(written), validations }),
        z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject(written), validations }),
        z.strictObject({
          type: z.literal('dropdown'),
          id,
          attributes: z.strictObject({ ...field, options: z.array(text).min(1) }),
          validations,
        }),
        z.strictObject({
          type: z.literal('checkboxes'),
          id,
          attributes: z.strictObject({
            ...field,
            options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
          }),
        }),
      ]),
    )
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'a form needs a field')
    .refine((body) => {
      const ids = body.flatMap((part) => (part.type === 'markdown' ? [] : [part.id]))
      return new Set(ids).size === ids.length
    }, 'two fields have one id'),
})
