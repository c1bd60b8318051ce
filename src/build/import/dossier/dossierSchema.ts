/** The form of a research dossier: a list of moves beside a list of the pages that they rest on. */
import { z } from 'zod'

const texts = z.object({ es: z.string(), en: z.string() })
const optionalText = z.string().nullish()

export const dossierSchema = z.looseObject({ sources: z.array(z.unknown()), moves: z.array(z.unknown()) })

export const dossierSourceSchema = z.object({
  id: z.string(),
  url: z.string().nullable(),
  publisher: z.string(),
  title: z.string(),
  published: z.string(),
  language: z.string(),
})

export const dossierMoveSchema = z.object({
  id: z.string(),
  date: z.string(),
  status: z.string(),
  kind: z.string(),
  tour: optionalText,
  places: z.array(
    z.object({
      country: z.string(),
      city: optionalText,
      venue: optionalText,
      lat: z.number().nullish(),
      lon: z.number().nullish(),
    }),
  ),
  counterparts: z.array(z.object({ name: z.string(), role: texts, country: optionalText })),
  delegation: z.array(z.string()).optional(),
  themes: z.array(z.string()),
  title: texts,
  summary: texts,
  facts: z.array(texts.extend({ sources: z.array(z.string()) })),
  sources: z.array(z.string()),
  disagreements: optionalText,
})

export type DossierSource = z.infer<typeof dossierSourceSchema>
export type DossierMove = z.infer<typeof dossierMoveSchema>
