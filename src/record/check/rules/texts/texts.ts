import type { Texts } from '#src/domain/vocabulary.ts'
import { codePointOf, jsonToCopy } from '../../../visible.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { hiddenWords } from './hiddenWords.ts'
import { spanOf, type TextFault } from './textFault.ts'

type Text = { path: JsonPath; text: string }

const titleLimit = 80
/**
 * Fields that this rule skips: published wording, or checked by another rule. All other strings are checked, those of new
 * fields too.
 */
const verbatimFields = new Set(['$schema', 'url', 'email', 'date', 'bounds', 'exact', 'prefix', 'suffix', 'paragraphs'])

const tag = /<[/!?]?[a-z]|<\/|<!--/i
const entity = /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i
/** Each part is at most so long: a text of very many brackets would else be read to its end from each of them. */
const markdown = /\[[^\]]{0,200}\]\([^)]{0,200}\)|\*[^*\s][^*]*\*|(?<!\w)__\S.{0,200}?__(?!\w)/
/** Straight quotation marks, accents used as such, and an opening quotation mark used as an apostrophe. */
const wrongMark = /['"`´]|(?<=\p{L})‘/u
/** A Spanish abbreviation of a plural, "EE. UU.", whose parts stand apart and on one line: without its no-break space. */
const unboundPlural = /(\p{Lu})\1\. ?(\p{Lu})\2\./u
const control = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u

/**
 * Texts are plain: no markup, no surplus or invisible characters, and in texts of our own typographic apostrophes,
 * quotation marks and spaces. Paragraphs of articles and titles of publications stay as they were published.
 */
export function textsRule({
  record,
  method,
  coverage,
  moves,
  articles,
  themes,
  tours,
  occasions,
  publishers,
  retired,
}: Corpus): Finding[] {
  const lists = [record, method, coverage, themes, tours, occasions, publishers, retired].filter(
    (list) => list !== null,
  )
  const sound = [...moves, ...articles, ...lists]
  return [
    ...sound.flatMap(({ file, entry }) =>
      textsIn(entry).flatMap(({ path, text }) =>
        [...plainWords(text), ...(isPublished(path) ? [] : ownWords(text, String(path.at(-1))))].map((words) =>
          Object.assign(words, { file, path }),
        ),
      ),
    ),
    ...articles.flatMap(({ file, entry }) =>
      entry.paragraphs.flatMap((text, index) =>
        paragraphWords(text).map((words) => Object.assign(words, { file, path: ['paragraphs', index] })),
      ),
    ),
    ...moves.flatMap(({ file, entry }) =>
      Object.entries(entry.title).flatMap(([locale, text]) =>
        titleWords(text).map((words) => Object.assign(words, { file, path: ['title', locale] })),
      ),
    ),
  ]
}

function plainWords(text: string): TextFault[] {
  return [...markupWords(text), ...hiddenWords(text)]
}

function markupWords(text: string): TextFault[] {
  const [element, reference, formatting] = [tag, entity, markdown].map((pattern) => pattern.exec(text))
  return [
    element && {
      wrong: {
        es: 'El texto contiene algo como una etiqueta HTML, que los lectores verían tal cual.',
        en: 'The text holds something like an HTML tag, which readers would see as it is.',
      },
      cure: { es: 'Quite la etiqueta; los textos no llevan marcas.', en: 'Remove the tag; texts have no markup.' },
      within: spanOf(element),
    },
    reference && {
      wrong: {
        es: `El texto contiene la entidad HTML "${reference[0]}".`,
        en: `The text holds the HTML entity "${reference[0]}".`,
      },
      cure: {
        es: 'Escriba el carácter mismo, como & o ’.',
        en: 'Write the character itself, such as & or ’.',
      },
      within: spanOf(reference),
    },
    formatting && {
      wrong: {
        es: 'El texto contiene Markdown, que los lectores verían tal cual.',
        en: 'The text holds Markdown, which readers would see as it is.',
      },
      cure: {
        es: 'Quite los corchetes y asteriscos; una dirección va en "sources".',
        en: 'Remove brackets and asterisks; an address belongs in "sources".',
      },
      within: spanOf(formatting),
    },
  ].filter((words) => !!words)
}

function isPublished(path: JsonPath): boolean {
  return path[0] === 'sources' || path[0] === 'publishers' || /^(?:title|author|publisher)$/.test(path.join('.'))
}

function ownWords(text: string, locale: string): TextFault[] {
  const mark = wrongMark.exec(text)
  const printed = inPrint(text, locale)
  const plural = unboundPlural.exec(text)
  return [
    mark && {
      wrong: {
        es: `El texto contiene ${mark[0]}, que no es un signo tipográfico, o no en este lugar.`,
        en: `The text holds ${mark[0]}, which is no mark of print, or not there.`,
      },
      cure: {
        es: 'Escriba ’ como apóstrofo, «…» para citar en español, “…” para citar en inglés.',
        en: 'Write ’ for an apostrophe, «…» around Spanish words that are cited, “…” around English ones.',
      },
      ...(!wrongMark.test(printed) && { copy: jsonToCopy(printed) }),
      within: spanOf(mark),
    },
    plural && {
      wrong: {
        es: `El texto contiene "${plural[0]}" sin un espacio de no separación entre sus partes.`,
        en: `The text holds "${plural[0]}" without a no-break space between its parts.`,
      },
      cure: {
        es: `Escriba "${plural[0].replace(/\. ?/, '.\\u00a0')}", donde \\u00a0 es ese espacio.`,
        en: `Write "${plural[0].replace(/\. ?/, '.\\u00a0')}", in which \\u00a0 is that space.`,
      },
      within: spanOf(plural),
    },
  ].filter((words) => words !== null)
}

/** A text with the marks that can only be meant so: apostrophes within words, and pairs of straight quotation marks. */
function inPrint(text: string, locale: string): string {
  const [open, close] = locale === 'es' ? ['«', '»'] : ['“', '”']
  const quoted = locale === 'es' || locale === 'en' ? text.replaceAll(/"([^"]+)"/g, `${open}$1${close}`) : text
  return quoted.replaceAll(/(?<=\p{L})['‘´`](?=\p{L})/gu, '’')
}

function paragraphWords(text: string): TextFault[] {
  const cure: Texts = {
    es: 'Compare con el texto publicado, quítelo y actualice "sha256".',
    en: 'Compare with the published text, remove it, and update "sha256".',
  }
  const [element, hidden] = [tag, control].map((pattern) => pattern.exec(text))
  return [
    element && {
      wrong: {
        es: 'El párrafo contiene algo como una etiqueta HTML.',
        en: 'The paragraph holds something like an HTML tag.',
      },
      cure,
      within: spanOf(element),
    },
    hidden && {
      wrong: {
        es: `El párrafo contiene el carácter de control ${codePointOf(hidden[0])}.`,
        en: `The paragraph holds the control character ${codePointOf(hidden[0])}.`,
      },
      cure,
      within: spanOf(hidden),
    },
  ].filter((words) => !!words)
}

function titleWords(text: string): TextFault[] {
  const length = Array.from(text).length
  if (length <= titleLimit) return []
  return [
    {
      wrong: {
        es: `El título tiene ${length} caracteres, más de ${titleLimit}.`,
        en: `The title has ${length} characters, more than ${titleLimit}.`,
      },
      cure: { es: 'Acórtelo; el resto cabe en el resumen.', en: 'Shorten it; the rest fits in the summary.' },
    },
  ]
}

function textsIn(value: unknown, path: JsonPath = []): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) =>
    verbatimFields.has(name) ? [] : textsIn(item, [...path, name]),
  )
}
