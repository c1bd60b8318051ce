/**
 * What a hostile author or link could hold, and how often each property of the code is tried with it. The properties stand
 * beside the code that they hold; `tests/hostile.test.ts` sees to it that there are enough of them.
 */
import fc from 'fast-check'
import { anyText } from './arbitraries.ts'

/** How many cases each property makes, by what it is about. */
export const hostileRuns = {
  /** src/url/viewState.test.ts: queries of links. */
  queries: 3000,
  /** src/url/paths.test.ts: paths, and marked passages of articles. */
  paths: 1500,
  /** tests/hostileFiles.test.ts: data files with a value changed, and files of any JSON. */
  changedFiles: 500,
  anyFiles: 500,
  /** src/formats/table/csvText.test.ts: cells of tables. */
  cells: 2000,
  /** src/build/downloads/hostileCalendars.test.ts: events of one entry, and whole calendars. */
  events: 1000,
  calendars: 100,
  /** src/formats/citation/hostileCitations.test.ts: BibTeX and RIS. */
  citations: 500,
  /** src/build/feeds/hostileFeeds.test.ts: Atom and JSON Feed. */
  feeds: 1000,
  /** src/build/head/hostileHead.test.ts: heads of pages, with their structured data. */
  heads: 1000,
  /** src/app/hostilePages.test.ts: bodies of pages. */
  pages: 100,
  /** src/formats/timelinejs/slideHtml.test.ts: slides that TimelineJS shows as HTML. */
  slides: 500,
  /** src/domain/search/parseQuery.test.ts, tests/search/anyQuery.test.ts: what is typed into the search. */
  searches: 1500,
  hits: 500,
  /** src/ui/host/messages.test.ts: messages of other windows. */
  messages: 1000,
} as const

/** Pieces of texts that a reader of some format would take for something else than text. */
const pieces = [
  '<script>alert(1)</script>',
  '</script><script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title>',
  '</style>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '&e;',
  '&lt;',
  '&#0;',
  '&amp',
  'javascript:alert(1)',
  'data:text/html,x',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x',
  '\rEND:VCALENDAR',
  '\nER  - ',
  'X;VALUE=URI:x',
  '\\n',
  '\\',
  ';',
  ',',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\uff1d1',
  "=cmd|'/C calc'!A0",
  '"',
  '""',
  "'",
  '\t',
  '\n',
  '\r',
  '}',
  '{',
  '\\end{document}',
  '$&',
  '$`',
  '${x}',
  '%',
  '%00',
  '%E0%A4%A',
  '../../etc/passwd',
  '//evil.example',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\0',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud83c',
  '\udfff',
  '🇨🇱',
  'e\u0301',
  'ñ',
  'Kast',
  ' ',
]

/** Any text, and any that is joined from {@link pieces}; never of more than a few thousand characters. */
export const anyHostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: anyText },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 100 }))
      .map(([one, times]) => one.repeat(times)),
  },
)

/** Any JSON, with names that objects have by themselves among the keys, and numbers of any size. */
export const anyHostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyHostileText,
    fc.constantFrom(null, true, false, 0, -0, -1, 1e308, -1e308, 2 ** 53, 0.1, [], {}),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(anyHostileText, fc.constantFrom('id', 'es', 'en', 'type')), tie('value'), { maxKeys: 4 }),
  ),
})).value
