import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRenderer } from '#src/app/server.tsx'
import { aMoveFile, aRecordFile } from './builders/dataFiles.ts'
import { aPublishInput } from './builders/publishInput.ts'
import { aRenderedRecord } from './builders/renderedRecord.ts'
import { en, es } from './builders/siteTexts.ts'

const paths = ['/movimientos/quito', '/en/moves/quito'] as const

/** Where the built pages of an entry lead, in Spanish and in English, to report an error; null where they do not. */
async function reportLinks(contact?: { url: string } | { email: string }): Promise<(string | null)[]> {
  const { dataset } = aPublishInput(aMoveFile(), aRecordFile({ contact }))
  const render = await createRenderer(aRenderedRecord(dataset))
  const [inSpanish, inEnglish] = await Promise.all(paths.map(async (path) => (await render(path)).body))
  return [linkNamed(es.entry.reportError.label, inSpanish), linkNamed(en.entry.reportError.label, inEnglish)]
}

function linkNamed(label: string, body = ''): string | null {
  const [, href] = new RegExp(`<a href="([^"]*)">${label}</a>`).exec(body) ?? []
  return href?.replaceAll('&amp;', '&') ?? null
}

describe('the built page of an entry', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('offers to report an error where the record has a contact, in both languages', async () => {
    vi.stubEnv('SITE_ROOT', 'https://example.org/kast/')
    const page = 'https://example.net/new?entry={id}&in={locale}&of={version}&at={link}'
    expect(await reportLinks({ url: page })).toEqual([
      'https://example.net/new?entry=quito&in=es&of=2026-01-10&at=https%3A%2F%2Fexample.org%2Fkast%2Fmovimientos%2Fquito',
      'https://example.net/new?entry=quito&in=en&of=2026-01-10&at=https%3A%2F%2Fexample.org%2Fkast%2Fen%2Fmoves%2Fquito',
    ])
  })

  it('names its path alone while the public address is not known', async () => {
    const [link] = await reportLinks({ email: 'editors@example.net' })
    const { pathname, searchParams } = new URL(link ?? '')
    expect(pathname).toBe('editors@example.net')
    expect(searchParams.get('subject')).toBe('Error en la entrada quito')
    expect(searchParams.get('body')?.split('\r\n').slice(-4)).toEqual([
      'Entrada: quito',
      'Enlace: /movimientos/quito',
      'Idioma: es',
      'Versión del registro: 2026-01-10',
    ])
  })

  it('offers nothing without one', async () => {
    expect(await reportLinks()).toEqual([null, null])
  })
})
