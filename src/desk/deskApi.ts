/** The requests of the desk to its server. Each rejects when the server does not answer, or with an error. */
import type {
  ArticleText,
  CheckAnswer,
  DeskRecord,
  DraftRequest,
  PreviewAnswer,
  SaveAnswer,
  SaveRequest,
  StoredFile,
} from './deskProtocol.ts'
import { apiPath } from './deskProtocol.ts'

export function readDesk(): Promise<DeskRecord> {
  return ask<DeskRecord>('record')
}

/** Null when there is no such move. */
export async function readMove(id: string): Promise<StoredFile | null> {
  const response = await fetch(addressOf(`moves/${id}`))
  return response.status === 404 ? null : answerOf<StoredFile>(response)
}

export function readArticle(id: string): Promise<ArticleText> {
  return ask<ArticleText>(`articles/${id}`)
}

export function checkDraft(request: DraftRequest, signal: AbortSignal): Promise<CheckAnswer> {
  return ask<CheckAnswer>('check', { method: 'POST', signal, ...jsonBody(request) })
}

export function previewDraft(request: DraftRequest, signal: AbortSignal): Promise<PreviewAnswer> {
  return ask<PreviewAnswer>('preview', { method: 'POST', signal, ...jsonBody(request) })
}

export function saveDraft(request: SaveRequest): Promise<SaveAnswer> {
  return ask<SaveAnswer>(`moves/${request.id}`, { method: 'PUT', ...jsonBody(request) })
}

function addressOf(path: string): string {
  return `${import.meta.env.BASE_URL}${apiPath}${path}`
}

async function ask<Answer>(path: string, options: RequestInit = {}): Promise<Answer> {
  return answerOf<Answer>(await fetch(addressOf(path), options))
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return (await response.json()) as Answer
}

function jsonBody(content: object): Pick<RequestInit, 'headers' | 'body'> {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) }
}
