/** The shape of data/record.json: whom the record is about. */
import { z } from 'zod'
import { localeIds } from '#src/domain/vocabulary.ts'
import { inSpanish } from './meaning.ts'
import { coordinates, country, day, editorSchema, id, plainText, texts } from './primitives.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const phaseSchema = z.strictObject({
  id,
  label: texts
    .describe('As filters and charts name it.')
    .register(inSpanish, { text: 'Como la llaman filtros y gráficos.' }),
  from: day
    .optional()
    .describe('Its first day. Only the first phase can leave it out: it then covers all days before.')
    .register(inSpanish, {
      text: 'Su primer día. Solo la primera etapa puede omitirlo: abarca entonces todos los días anteriores.',
    }),
  definition: texts
    .describe('When it begins and ends, as a sentence.')
    .register(inSpanish, { text: 'Cuándo empieza y termina, en una oración.' }),
  inSentence: texts
    .describe('As part of a sentence: "as president-elect".')
    .register(inSpanish, { text: 'Como parte de una oración: "como presidente electo".' }),
  apart: z
    .literal(true)
    .optional()
    .describe('Figures, timeline and lists leave out its moves unless a reader asks for the phase.')
    .register(inSpanish, {
      text: 'Cifras, línea de tiempo y listas omiten sus movimientos, salvo que un lector pida la etapa.',
    }),
})

export const recordSchema = z.strictObject({
  $schema: editorSchema.optional(),
  site: z.strictObject({
    id: id
      .describe('The stem of file names, citation keys and ids in feeds and calendars. Published: it never changes.')
      .register(inSpanish, {
        text: 'La raíz de nombres de archivos, claves de citas e id en canales y calendarios. Publicada: no cambia nunca.',
      }),
    feedNamespace: z
      .string()
      .regex(uuid)
      .describe('The UUID, in lower case, that the ids of feeds are derived from (RFC 9562). It never changes.')
      .register(inSpanish, {
        text: 'El UUID, en minúsculas, del que derivan los id de los canales (RFC 9562). No cambia nunca.',
      }),
    name: texts.describe('The name of the site.').register(inSpanish, { text: 'El nombre del sitio.' }),
    description: texts
      .describe('One sentence for search engines and previews.')
      .register(inSpanish, { text: 'Una oración para buscadores y vistas previas.' }),
  }),
  subject: z.strictObject({
    id: id
      .describe('The stable id of the person.')
      .register(inSpanish, { text: 'El id de la persona, que no cambia.' }),
    name: plainText.describe('The full name.').register(inSpanish, { text: 'El nombre completo.' }),
    shortName: plainText
      .describe('As a newspaper calls the person from the second mention on.')
      .register(inSpanish, { text: 'Como la prensa llama a la persona desde la segunda mención.' }),
    role: texts
      .describe('The office held, as part of a sentence: "president of Ecuador".')
      .register(inSpanish, { text: 'El cargo, como parte de una oración: "presidente de Ecuador".' }),
  }),
  home: z.strictObject({
    country: country
      .describe('The country that is never "abroad": its ISO 3166-1 alpha-2 code.')
      .register(inSpanish, { text: 'El país que nunca es "el exterior": su código ISO 3166-1 de dos letras.' }),
    name: texts
      .describe('As part of a sentence: "the United States".')
      .register(inSpanish, { text: 'Como parte de una oración: "los Estados Unidos".' }),
    capital: z.strictObject({
      city: texts
        .describe('As the places of moves write it.')
        .register(inSpanish, { text: 'Como la escriben los lugares de los movimientos.' }),
      coordinates: coordinates
        .describe('WGS 84 in degrees: longitude, then latitude. Journeys on the map begin here.')
        .register(inSpanish, {
          text: 'WGS 84 en grados: longitud y luego latitud. Aquí empiezan los viajes en el mapa.',
        }),
    }),
    timeZone: plainText
      .describe('The IANA time zone whose calendar says which day is today: "Europe/Madrid".')
      .register(inSpanish, { text: 'La zona horaria de IANA cuyo calendario dice qué día es hoy: "Europe/Madrid".' }),
  }),
  firstDay: day
    .describe('The first day that the record covers.')
    .register(inSpanish, { text: 'El primer día que abarca el registro.' }),
  phases: z
    .array(phaseSchema)
    .min(1)
    .describe('In order of time.')
    .register(inSpanish, { text: 'En orden de tiempo.' }),
  contact: z
    .strictObject({
      url: plainText
        .optional()
        .describe('A form or a tracker: the parts {id}, {link}, {locale} and {version} are those of the entry.')
        .register(inSpanish, {
          text: 'Un formulario o un registro de errores: las partes {id}, {link}, {locale} y {version} son las de la entrada.',
        }),
      email: plainText
        .optional()
        .describe('A mailbox: "editors@example.org".')
        .register(inSpanish, { text: 'Un correo: "redaccion@example.org".' }),
    })
    .optional()
    .describe('Where readers report errors: one of the two. Without it no entry offers to.')
    .register(inSpanish, {
      text: 'Dónde avisan de errores los lectores: uno de los dos. Sin él, ninguna entrada lo ofrece.',
    }),
  locales: z
    .array(z.enum(localeIds))
    .min(1)
    .describe('The languages of the site, all that the texts are written in.')
    .register(inSpanish, { text: 'Los idiomas del sitio: todos aquellos en que están escritos los textos.' }),
})

export type RecordFile = z.infer<typeof recordSchema>
