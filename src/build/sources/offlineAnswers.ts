import { type Answer, permanent } from './readAddress.ts'

const line = /^(\d{3})\s+(\S+)(?:\s+(\S+))?$/

/**
 * Answers from a list that was made elsewhere: a line each, "status address", or "status address location" for an address that
 * has moved, such as "301 https://a.org/1 https://a.org/2". Empty lines and those that begin with "#" say nothing. Throws an
 * Error that names the first line it cannot read.
 */
export function offlineAnswers(text: string): ReadonlyMap<string, Answer> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return new Map(
    lines.flatMap((written, at) => {
      const trimmed = written.trim()
      if (trimmed === '' || trimmed.startsWith('#')) return []
      const [, status, url, location = null] = line.exec(trimmed) ?? []
      if (status === undefined || url === undefined) throw new Error(`line ${at + 1}: ${trimmed}`)
      const movedTo = permanent.has(Number(status)) ? location : null
      return [[url, { status: Number(status), movedTo, version: null, fault: null }] as const]
    }),
  )
}
