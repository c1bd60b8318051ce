import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

type Words = { wrong: string; cure: string }
type Text = { path: JsonPath; text: string }

const titleLimit = 80
/**
 * Fields that this rule skips: published wording, or checked by another rule. All other strings are checked, those of new
 * fields too.
 */
const verbatimFields = new Set(['$schema', 'url', 'email', 'date', 'bounds', 'exact', 'prefix', 'suffix', 'paragraphs'])

const tag = /<[/!?]?[a-z]|<\/|<!--/i
const entity = /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i
const markdown = /\[[^\]]*\]\([^)]*\)|\*[^*\s][^*]*\*|(?<!\w)__\S.*?__(?!\w)/
/** Straight quotation marks, accents used as such, and an opening quotation mark used as an apostrophe. */
const wrongMark = /['"`´]|(?<=\p{L})‘/u
/** A Spanish abbreviation of a plural, "EE. UU.", whose parts stand apart and on one line: without its no-break space. */
const unboundPlural = /(\p{Lu})\1\. ?(\p{Lu})\2\./u
const control = /\p{Cc}/u
/** Zero-width and direction marks too: they are copied along with text, and break search and comparison. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * Texts are plain: no markup, no surplus or invisible characters, and in texts of our own typographic apostrophes,
 * quotation marks and spaces. Paragraphs of articles and titles of publications stay as they were published.
 */
export function textsRule({ record, method, coverage, moves, articles, themes, tours, occasions }: Corpus): Finding[] {
  const lists = [record, method, coverage, themes, tours, occasions].filter((list) => list !== null)
  const sound = [...moves, ...articles, ...lists]
  return [
    ...sound.flatMap(({ file, entry }) =>
      textsIn(entry).flatMap(({ path, text }) =>
        [...plainWords(text), ...(isPublished(path) ? [] : ownWords(text))].map(({ wrong, cure }) => {
          return { file, path, wrong, cure }
        }),
      ),
    ),
    ...articles.flatMap(({ file, entry }) =>
      entry.paragraphs.flatMap((text, index) =>
        paragraphWords(text).map(({ wrong, cure }) => ({ file, path: ['paragraphs', index], wrong, cure })),
      ),
    ),
    ...moves.flatMap(({ file, entry }) =>
      Object.entries(entry.title).flatMap(([locale, text]) =>
        titleWords(text).map(({ wrong, cure }) => ({ file, path: ['title', locale], wrong, cure })),
      ),
    ),
  ]
}

function plainWords(text: string): Words[] {
  return [
    tag.test(text) && {
      wrong: 'The text holds something like an HTML tag, which readers would see as it is.',
      cure: 'Remove the tag; texts have no markup.',
    },
    entity.test(text) && {
      wrong: `The text holds the HTML entity "${entity.exec(text)?.[0]}".`,
      cure: 'Write the character itself, such as & or ’.',
    },
    markdown.test(text) && {
      wrong: 'The text holds Markdown, which readers would see as it is.',
      cure: 'Remove brackets and asterisks; an address belongs in "sources".',
    },
    invisible.test(text) && {
      wrong: `The text holds the invisible character ${codePoint(text, invisible)}.`,
      cure: 'Type the words around it anew; texts stand on one line.',
    },
    /^\s|\s$|\s{2}/u.test(text) && {
      wrong: 'The text begins or ends with a space, or has two in a row.',
      cure: 'Remove the spaces that are too many.',
    },
    text !== text.normalize('NFC') && {
      wrong:
        'The text has letters and accents as separate characters (it is not in Unicode NFC), so searching misses it.',
      cure: `Write it as ${JSON.stringify(text.normalize('NFC').slice(0, 80))}.`,
    },
  ].filter((words) => words !== false)
}

/** Whether a field has the wording of a publication: the title or names of a source or an article. */
function isPublished(path: JsonPath): boolean {
  return path[0] === 'sources' || /^(?:title|author|publisher)$/.test(path.join('.'))
}

function ownWords(text: string): Words[] {
  const [mark] = wrongMark.exec(text) ?? []
  const [plural] = unboundPlural.exec(text) ?? []
  return [
    mark && {
      wrong: `The text holds ${mark}, which is no mark of print, or not there.`,
      cure: 'Write ’ for an apostrophe, «…» around Spanish words that are cited, “…” around English ones.',
    },
    plural && {
      wrong: `The text holds "${plural}" without a no-break space between its parts.`,
      cure: `Write "${plural.replace(/\. ?/, '.\\u00a0')}", in which \\u00a0 is that space.`,
    },
  ].filter((words) => words !== '' && words !== undefined)
}

function paragraphWords(text: string): Words[] {
  const cure = 'Compare with the published text, remove it, and update "sha256".'
  return [
    tag.test(text) && { wrong: 'The paragraph holds something like an HTML tag.', cure },
    control.test(text) && { wrong: `The paragraph holds the control character ${codePoint(text, control)}.`, cure },
  ].filter((words) => words !== false)
}

function titleWords(text: string): Words[] {
  const length = Array.from(text).length
  return length <= titleLimit
    ? []
    : [
        {
          wrong: `The title has ${length} characters, more than ${titleLimit}.`,
          cure: 'Shorten it; the rest fits in the summary.',
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

function codePoint(text: string, pattern: RegExp): string {
  const code = pattern.exec(text)?.[0].codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
