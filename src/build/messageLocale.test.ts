import { describe, expect, it } from 'vitest'
import { messageLocale } from './messageLocale.ts'

describe(messageLocale, () => {
  it.each([
    ['es', { LANG: 'en_US.UTF-8' }, 'es'],
    ['en', { LANG: 'es_CL.UTF-8' }, 'en'],
    [undefined, { LANG: 'es_CL.UTF-8' }, 'es'],
    [undefined, { LANG: 'es' }, 'es'],
    [undefined, { LC_MESSAGES: 'es_ES', LANG: 'de_DE.UTF-8' }, 'es'],
    [undefined, { LC_ALL: 'C', LC_MESSAGES: 'es_ES', LANG: 'es_CL' }, 'en'],
    [undefined, { LC_ALL: '', LANG: 'es_CL' }, 'es'],
    [undefined, { LANG: 'est' }, 'en'],
    [undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
  ])('asked for %j on a machine with %j speaks %s', (asked, environment, locale) => {
    expect(messageLocale(asked, environment)).toBe(locale)
  })

  it('refuses another language, in both', () => {
    expect(() => messageLocale('pt', {})).toThrow('--locale=pt: solo hay es y en / there are only es and en')
  })
})
