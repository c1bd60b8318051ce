import type { z } from 'zod'

/** The content of a data file as a list of one; of none when it is broken: the check names what is wrong with it. */
export function parsed<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema>[] {
  try {
    const { data } = schema.safeParse(JSON.parse(text))
    return data === undefined ? [] : [data]
  } catch {
    return []
  }
}
