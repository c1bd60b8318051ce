import { hostOf } from '#src/domain/hostOf.ts'
import { freeId } from '../draft/evidence.ts'
import { isList, type JsonObject } from '../draft/json.ts'

/**
 * A draft with one more source of the web: with the first address that stands in the pasted text, and an id made of the name
 * of its host. The rest is for the editor to fill in.
 */
export function withPageSource(draft: JsonObject, page: string): JsonObject {
  const sources = isList(draft.sources) ? draft.sources : []
  const url = /https?:\/\/[^\s<>"“”]+/.exec(page)?.[0].replace(/[).,;:]+$/, '') ?? ''
  const source = { id: freeId(nameOfHost(url), sources), publisher: '', title: '', published: '', language: '', url }
  return { ...draft, sources: [...sources, source] }
}

/** The name of a host without "www." and its last part: "example". "fuente" where there is no address. */
function nameOfHost(url: string): string {
  const name = hostOf(url).split('.').slice(0, -1).join('-')
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : 'fuente'
}
