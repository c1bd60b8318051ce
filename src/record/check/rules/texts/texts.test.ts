import { describe, expect, it } from 'vitest'
import {
  aMoveFile,
  anArticleFile,
  aPublishersFile,
  aSource,
  aTheme,
  aThemesFile,
  texts,
} from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { themeIds } from '../../../../../tests/builders/themeIds.ts'

const file = 'data/moves/quito.json'
const article = 'data/articles/carondelet.json'
const inSpanish = (es: string) => ({ summary: { es, en: 'A.' } })

describe('texts', () => {
  it.each([
    'AT&T y 3 < 5',
    'Nota [1] (dos)',
    '5 * 3 * 2',
    'snake_case_name',
    '«Así»\u00a0dijo',
    'Sí: 2 & 3; 4',
    'EE.\u00a0UU.',
    'A.A. y BB.',
  ])('take %j', (text) => {
    expect(problemsOf(aMoveFile(inSpanish(text)))).toEqual([])
  })

  it.each([
    ['un <b>gran</b> día', 'HTML tag', 'Remove the tag'],
    ['fin</', 'HTML tag', 'Remove the tag'],
    ['uno<!-- dos', 'HTML tag', 'Remove the tag'],
    ['Tom &amp; Ana', 'entity "&amp;"', 'the character itself'],
    ['d&#39;Or', 'entity "&#39;"', 'the character itself'],
    ['d&#x27;Or', 'entity "&#x27;"', 'the character itself'],
    ['[aquí](https://example.org)', 'Markdown', 'belongs in "sources"'],
    ['un **gran** día', 'Markdown', 'asterisks'],
    ['un *gran* día', 'Markdown', 'asterisks'],
    ['un __gran__ día', 'Markdown', 'Remove'],
    ['uno\ndos', 'invisible character U+000A', 'one line'],
    ['uno\u0007dos', 'U+0007', '\n"unodos"'],
    ['uno\ufffedos', 'U+FFFE', '\n"unodos"'],
    ['uno\uffffdos', 'U+FFFF', '\n"unodos"'],
    ['uno\u200bdos', 'U+200B', '\n"unodos"'],
    [' uno', 'begins or ends with a space', 'Remove the spaces'],
    ['uno ', 'begins or ends with a space', 'Remove the spaces'],
    ['uno  dos', 'two in a row', 'Remove the spaces'],
    ['Peru\u0301', 'not in Unicode NFC', '\n"Perú"'],
    ["d'Italia", "holds '", '\n"d’Italia"'],
    ['d‘Italia', 'holds ‘', '\n"d’Italia"'],
    ['d´Italia', 'holds ´', '\n"d’Italia"'],
    ["los '90", "holds '", 'Write ’'],
    ['dijo "sí"', 'holds "', '\n"dijo «sí»"'],
    ['un 24" y', 'holds "', '«…»'],
    ['a EE. UU. y', '"EE. UU." without a no-break space', String.raw`Write "EE.\u00a0UU."`],
    ['a EE.UU. y', '"EE.UU." without a no-break space', String.raw`Write "EE.\u00a0UU."`],
  ])('refuse %j', (text, wrong, cure) => {
    expect(problemsOf(aMoveFile(inSpanish(text)))).toEqual([problemAt(file, 'summary.es', text, wrong, cure)])
  })

  it('are looked at in every file and field', () => {
    const themes = aThemesFile(themeIds.map((id) => aTheme(id, { label: texts(id === 'trade' ? ' a' : 'a') })))
    const move = aMoveFile({ delegation: ['A', '<i>'], sources: [aSource({ title: 'a  b' })] })
    expect(
      problemsOf(move, anArticleFile({ author: 'B ' }), themes).map((problem) => `${problem.file} ${problem.path}`),
    ).toEqual([
      `${article} author`,
      `${file} sources[0].title`,
      `${file} delegation[1]`,
      'data/themes.json themes[3].label.es',
      'data/themes.json themes[3].label.en',
    ])
  })

  it('are looked at in the list of publishers, whose names are as published', () => {
    const publishers = aPublishersFile({ name: 'EFE\uffff' }, { name: "Secolo d'Italia" })
    const found = problemsOf(aMoveFile(), publishers).filter(({ rule }) => rule === 'texts')
    expect(found.map(({ path }) => path)).toEqual(['publishers[0].name'])
  })

  it('keep the marks of what was published elsewhere', () => {
    const move = aMoveFile({ sources: [aSource({ publisher: "Secolo d'Italia", title: '"Sí" a EE.UU.' })] })
    expect(problemsOf(move, anArticleFile({ title: '"Sí"', author: "O'Hara", publisher: "L'Opinion" }))).toEqual([])
  })

  it('have titles of 80 characters at most', () => {
    const title = { es: 'ñ'.repeat(80), en: 'n'.repeat(81) }
    expect(problemsOf(aMoveFile({ title }))).toEqual([
      problemAt(file, 'title.en', title.en, 'has 81 characters, more than 80', 'Shorten it'),
    ])
  })

  it.each([
    ['uno <em>dos', 'HTML tag'],
    ['uno\tdos', 'control character U+0009'],
  ])('of an article stay as published, except for %j', (paragraph, wrong) => {
    expect(problemsOf(anArticleFile({ paragraphs: ['  Peru\u0301 **x** &amp;  y ', paragraph] }))).toEqual([
      problemAt(article, 'paragraphs[1]', paragraph, wrong, 'update "sha256"'),
    ])
  })
})
