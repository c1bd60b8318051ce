import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'
import { reportAddress } from './reportAddress.ts'

const report = {
  id: '2025-12-23-quito-noboa',
  link: 'https://example.org/kast/movimientos/2025-12-23-quito-noboa?a=b&c=d',
  locale: 'es',
  version: '2026-11-23',
}
const mail = { subject: 'Error', lines: ['Entry: quito', 'What is wrong?'] }

describe(reportAddress, () => {
  it('fills in the page of the contact, in whatever order it names the parts', () => {
    const url = 'https://example.org/report?version={version}&entry={id}&from={link}&language={locale}&again={id}'
    expect(reportAddress({ url }, report, mail)).toBe(
      'https://example.org/report?version=2026-11-23&entry=2025-12-23-quito-noboa' +
        '&from=https%3A%2F%2Fexample.org%2Fkast%2Fmovimientos%2F2025-12-23-quito-noboa%3Fa%3Db%26c%3Dd' +
        '&language=es&again=2025-12-23-quito-noboa',
    )
  })

  it('leaves a page without names of parts as it is', () => {
    expect(reportAddress({ url: 'https://example.org/report' }, report, mail)).toBe('https://example.org/report')
  })

  it('writes an e-mail that mail programs read back whole', () => {
    const address = new URL(reportAddress({ email: 'editors@example.org' }, report, mail))
    expect([address.protocol, address.pathname]).toEqual(['mailto:', 'editors@example.org'])
    expect(address.searchParams.get('subject')).toBe('Error')
    expect(address.searchParams.get('body')).toBe('Entry: quito\r\nWhat is wrong?')
  })

  it.each([
    ['es', es.entry.reportError],
    ['en', en.entry.reportError],
  ])('tells in the e-mail in %s which entry, where, in which language and of which version', (_, words) => {
    expect(words.subject(report.id)).toContain(report.id)
    const body = words.lines(report).join('\n')
    for (const part of Object.values(report)) expect(body).toContain(part)
  })
})
