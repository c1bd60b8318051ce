import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { issueForm } from './issueForm.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, '.github/ISSUE_TEMPLATE')
const names = readdirSync(folder)

function formOf(name: string) {
  return issueForm.parse(parse(readFileSync(resolve(folder, name), 'utf8')))
}

function fieldsOf(name: string) {
  return formOf(name).body.flatMap((part) => (part.type === 'markdown' ? [] : [part]))
}

describe('the issue forms', () => {
  it('are for a new move, a correction and a dead source', () => {
    expect(names.toSorted()).toEqual(['correction.yml', 'dead-source.yml', 'new-move.yml'])
  })

  it.each(names)('%s has the shape that GitHub asks for, and Spanish with English beside it', (name) => {
    const { name: title, description } = formOf(name)
    const fields = fieldsOf(name)
    expect(fields.some((part) => 'validations' in part && part.validations?.required)).toBe(true)
    const words = fields.flatMap(({ attributes }) => [attributes.label, attributes.description ?? attributes.label])
    for (const text of [title, description, ...words]) expect(text).toMatch(/\S \/ \S/)
  })

  it('would be found out', () => {
    const wrong = { name: 'A', description: 'B', title: 'C', body: [{ type: 'input', attributes: { label: 'D' } }] }
    expect(issueForm.safeParse(wrong).success).toBe(false)
    const twice = { type: 'input', id: 'd', attributes: { label: 'D' } }
    expect(issueForm.safeParse({ ...wrong, body: [twice] }).success).toBe(true)
    expect(issueForm.safeParse({ ...wrong, body: [twice, twice] }).success).toBe(false)
  })
})

describe('the contact that the docs give as an example', () => {
  it('fills in fields that the form for corrections has', () => {
    const docs = readFileSync(resolve(root, 'docs/hosting.md'), 'utf8')
    const [address = ''] = /https:\/\/github\.com\/<owner>\/<repository>\/issues\/new\?[^"\s]+/.exec(docs) ?? []
    const query = new URLSearchParams(address.split('?')[1])
    const template = query.get('template')
    expect(template).toBe('correction.yml')
    query.delete('template')
    const ids = fieldsOf('correction.yml').map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...query.keys()]))
    expect([...query.values()].toSorted()).toEqual(['{id}', '{link}', '{locale}', '{version}'])
  })
})
