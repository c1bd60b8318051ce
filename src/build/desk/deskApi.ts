/** The API of the desk: reads the record, checks a draft and saves it. Its answers are JSON, but for pictures. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DraftRequest, SaveRequest } from '#src/desk/deskProtocol.ts'
import { isObject, type Json, type JsonObject } from '#src/desk/draft/json.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { checkDraft, readArticle, readDesk, readMove, saveDraft } from './deskRecord.ts'
import { refusalOf } from './guard.ts'
import type { Preview } from './preview.ts'

type Answer = { status: number; body: object | Buffer }
type Asked = { method: string; path: readonly string[]; query: URLSearchParams; body: Json }

/** The largest body that is read, in bytes: far more than a move has. */
const bodyLimit = 4_000_000
/** The form of ids, so that no path leaves its folder. */
const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const notFound: Answer = { status: 404, body: { error: 'not found' } }
const malformed: Answer = { status: 400, body: { error: 'malformed request' } }

/** Answers requests whose address is the part below the path of the API. */
export function deskApi(root: string, preview: Preview) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, body } = await answerSafely(root, preview, request)
    response.statusCode = status
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('content-type', Buffer.isBuffer(body) ? 'image/png' : 'application/json; charset=utf-8')
    response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body))
  }
}

async function answerSafely(root: string, preview: Preview, request: IncomingMessage): Promise<Answer> {
  const { method = '', headers, socket, url = '/' } = request
  const refusal = refusalOf({ method, headers, port: socket.localPort ?? 0 })
  if (refusal) return { status: 403, body: { error: refusal } }
  try {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const path = pathname.split('/').filter(Boolean)
    const body = method === 'GET' ? null : await bodyOf(request)
    return await answer(root, preview, { method, path, query: searchParams, body })
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return malformed
    return { status: 500, body: { error: error instanceof Error ? error.message : String(error) } }
  }
}

async function answer(root: string, preview: Preview, { method, path, query, body }: Asked): Promise<Answer> {
  const [name, id = ''] = path
  switch (`${method} ${name}`) {
    case 'GET record':
      return found(readDesk(root))
    case 'GET moves':
      return found(idForm.test(id) ? readMove(root, id) : null)
    case 'GET articles':
      return found(idForm.test(id) ? readArticle(root, id) : null)
    case 'GET picture': {
      const locale = localeIds.find((each) => each === id)
      return found(locale ? await preview.picture(query.get('preview') ?? '', locale) : null)
    }
    case 'POST check': {
      const draft = draftOf(body)
      return draft ? found(checkDraft(root, draft)) : malformed
    }
    case 'POST preview': {
      const draft = draftOf(body)
      return draft ? found({ preview: preview.show(draft) }) : malformed
    }
    case 'PUT moves': {
      const save = saveOf(body)
      return save?.id === id ? found(saveDraft(root, save)) : malformed
    }
    default:
      return notFound
  }
}

function found(body: object | null): Answer {
  return body ? { status: 200, body } : notFound
}

/** Null for a body that is none. */
function draftOf(body: Json): DraftRequest | null {
  if (!isObject(body)) return null
  const { id, draft } = body
  return typeof id === 'string' && idForm.test(id) && isObject(draft) ? { id, draft: fieldsOf(draft) } : null
}

function saveOf(body: Json): SaveRequest | null {
  const draft = draftOf(body)
  const base = isObject(body) ? body.base : undefined
  return draft && (base === null || typeof base === 'string') ? { ...draft, base } : null
}

/** Without what would change every object: JSON may name it. */
function fieldsOf(draft: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== '__proto__'))
}

/** Throws a SyntaxError for what is no JSON, a RangeError for too much. */
async function bodyOf(request: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array)
    size += bytes.length
    if (size > bodyLimit) throw new RangeError('too large')
    parts.push(bytes)
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Json
}
