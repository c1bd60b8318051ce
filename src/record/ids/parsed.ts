import type { z } from 'zod'

/** The content of a data file in a list of one; an empty list when it is invalid, which the check reports. */
export function parsed<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema>[] {
  try {
    const { data } = schema.safeParse(JSON.parse(text))
    return data === undefined ? [] : [data]
  } catch {
    return []
  }
}
