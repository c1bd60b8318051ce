import { DatasetError } from './datasetError.ts'

/** Fetches a JSON file of this site. Throws a DatasetError that says what went wrong; an abort passes through as it is. */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(url, signal)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DatasetError('syntax', { cause })
  }
}

async function fetchText(url: string, signal?: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal: signal ?? null, credentials: 'same-origin' })
    if (!response.ok) throw new DatasetError('status')
    return await response.text()
  } catch (cause) {
    if (cause instanceof DatasetError || signal?.aborted) throw cause
    throw new DatasetError('offline', { cause })
  }
}
