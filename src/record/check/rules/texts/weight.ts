import type { Corpus, Finding, Sound } from '../../corpus.ts'

/** In bytes, without spaces between the fields: about what the browser fetches for the page, before compression. */
const most = 40_000

/** An entry and an article are each fetched whole when they are opened, on phones too. */
export function weightRule({ moves, articles }: Corpus): Finding[] {
  return [
    ...heavy(moves, 'claims', 'Tell it in fewer statements, or give a part of it a move of its own.'),
    ...heavy(articles, 'paragraphs', 'Hold the text as two articles, each with its own paragraphs and sum.'),
  ]
}

function heavy(files: readonly Sound<object>[], field: string, cure: string): Finding[] {
  return files.flatMap(({ file, entry }) => {
    const size = new TextEncoder().encode(JSON.stringify(entry)).length
    return size <= most
      ? []
      : [{ file, path: [field], wrong: `The file holds ${size} bytes of text, more than ${most}.`, cure }]
  })
}
