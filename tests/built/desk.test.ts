import { describe, expect, it } from 'vitest'
import { apiPath } from '#src/desk/deskProtocol.ts'
import { deskEn } from '#src/desk/texts.en.ts'
import { deskEs } from '#src/desk/texts.es.ts'
import { read, textFiles } from './builtSite.ts'

/** What every form of the desk would bring into a build: its files, its API, its texts. */
const signs = ['src/desk/', apiPath, deskEs.title, deskEn.title, deskEs.article.use, deskEn.article.use]

describe('the built site', () => {
  it('has nothing of the desk', () => {
    expect(textFiles.filter((file) => file.split('/').includes('desk'))).toEqual([])
    expect(textFiles.filter((file) => signs.some((sign) => read(file).includes(sign)))).toEqual([])
  })
})
