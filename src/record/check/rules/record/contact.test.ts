import { describe, expect, it } from 'vitest'
import { aRecordFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/record.json'
const withContact = (contact: unknown) => problemsOf(aRecordFile({ contact }))
const page = 'https://example.org/new?title={id}&body={link}%20{locale}%20{version}'

describe('where readers report errors', () => {
  it.each([{ url: page }, { url: 'https://example.org/report' }, { email: 'editors@example.org' }, undefined])(
    'can be %j',
    (contact) => {
      expect(withContact(contact)).toEqual([])
    },
  )

  it.each([{}, { url: 'https://example.org/', email: 'a@example.org' }])('is one address: not %j', (contact) => {
    expect(withContact(contact)).toEqual([problemAt(file, 'contact', contact, 'and not both', 'Keep "url" or "email"')])
  })

  it.each(['Editors <editors@example.org>', 'editors@example', 'example.org', 'a@b.org,c@d.org'])(
    'is a mailbox: not %s',
    (email) => {
      expect(withContact({ email })).toEqual([problemAt(file, 'contact.email', email, 'no e-mail', 'one address')])
    },
  )

  it.each(['example.org/report', 'ftp://example.org/', 'https://report', 'https://me:secret@example.org/'])(
    'is a page: not %s',
    (url) => {
      expect(withContact({ url })).toEqual([problemAt(file, 'contact.url', url, 'no complete web address', 'https://')])
    },
  )

  it('names parts of a report alone', () => {
    const url = 'https://example.org/?title={title}'
    expect(withContact({ url })).toEqual([problemAt(file, 'contact.url', url, 'has {title}', '{version}')])
  })
})
