import { readFileSync, statSync } from 'node:fs'
import { inShell } from '#src/record/check/reading/inShell.ts'
import type { ArticleTexts } from '../texts.ts'
import { decodeText, mostBytes, type TextFault } from './decodeText.ts'
import type { AddOptions } from './options.ts'
import { joinWrapped, looksWrapped, paragraphsOfText } from './paragraphsOfText.ts'
import { isHtml, nothingStated, readHtml, type StatedFacts } from './readHtml.ts'

/** The text of an article, with what it says of itself. */
export type SourceText = { paragraphs: readonly string[]; stated: StatedFacts; isPage: boolean }

/** Reads a file with the text of an article, or says in words why it cannot be taken in. */
export function readSource({ file, lines }: Pick<AddOptions, 'file' | 'lines'>, t: ArticleTexts): SourceText | string {
  const bytes = bytesOf(file, t)
  if (typeof bytes === 'string') return bytes
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return faultInWords(file, decoded, t)
  const { text } = decoded
  if (isHtml(file, text)) {
    const page = readHtml(text)
    return page.paragraphs.length === 0 ? t.faults.noArticle(file) : { ...page, isPage: true }
  }
  if (lines === null && looksWrapped(text)) return t.faults.wrapped(file)
  const paragraphs = lines === 'wrapped' ? joinWrapped(text) : paragraphsOfText(text)
  return { paragraphs, stated: nothingStated, isPage: false }
}

/** A file that is too large is not read. */
function bytesOf(file: string, t: ArticleTexts): Uint8Array | string {
  try {
    const found = statSync(file)
    if (found.isDirectory()) return t.faults.folder(file)
    return found.size > mostBytes ? faultInWords(file, { fault: 'tooLarge' }, t) : readFileSync(file)
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? t.faults.missing(file, process.cwd()) : t.faults.unreadable(file, code)
  }
}

function faultInWords(file: string, found: TextFault, t: ArticleTexts): string {
  if (found.fault === 'tooLarge') return t.faults.tooLarge(file, String(mostBytes / 1024 / 1024))
  if (found.fault !== 'encoding') return t.faults[found.fault](file)
  const { encoding } = found
  return t.faults.encoding(
    file,
    encoding,
    `iconv -f ${encoding} -t UTF-8 ${inShell(file)} > ${inShell(`${file}.utf8`)}`,
  )
}

/** The name of an error of the file system, such as "EACCES". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
