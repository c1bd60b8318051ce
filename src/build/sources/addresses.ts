import type { Dataset } from '#src/record/dataset.ts'

/** An address that the record sends readers to, and the files that name it. */
export type RecordAddress = { url: string; files: readonly string[] }

/** The addresses of all sources, of their archived copies and of articles, each once, in order. */
export function addressesOf({ moves, articles }: Pick<Dataset, 'moves' | 'articles'>): RecordAddress[] {
  const files = new Map<string, Set<string>>()
  const add = (url: string | undefined, file: string) => {
    if (url !== undefined) files.set(url, (files.get(url) ?? new Set()).add(file))
  }
  for (const { id, sources } of moves) {
    for (const source of sources) {
      if (!('url' in source)) continue
      add(source.url, `data/moves/${id}.json`)
      add(source.archive, `data/moves/${id}.json`)
    }
  }
  for (const { id, url } of articles) add(url, `data/articles/${id}.json`)
  return [...files]
    .map(([url, named]) => ({ url, files: [...named].toSorted() }))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
}
