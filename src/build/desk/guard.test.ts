import { describe, expect, it } from 'vitest'
import { refusalOf } from './guard.ts'

const port = 5173
const page = { host: 'localhost:5173', origin: 'http://localhost:5173', 'content-type': 'application/json' }

describe(refusalOf, () => {
  it.each([
    ['GET', { host: '127.0.0.1:5173' }],
    ['GET', { host: '[::1]:5173', 'sec-fetch-site': 'same-origin' }],
    ['GET', { host: 'localhost:5173', 'sec-fetch-site': 'none' }],
    ['PUT', page],
    ['POST', { ...page, 'content-type': 'application/json; charset=utf-8', 'sec-fetch-site': 'same-origin' }],
  ])('answers %s with %j', (method, headers) => {
    expect(refusalOf({ method, headers, port })).toBeNull()
  })

  it.each([
    ['a name that resolves to this machine', 'GET', { host: 'evil.example:5173' }],
    ['another port', 'GET', { host: 'localhost:80' }],
    ['no host', 'GET', {}],
    ['a page of another origin', 'PUT', { ...page, origin: 'https://evil.example' }],
    ['a page of another port', 'PUT', { ...page, origin: 'http://localhost:3000' }],
    ['a page by another of its names', 'PUT', { ...page, origin: 'http://127.0.0.1:5173' }],
    ['a page without an origin of its own', 'PUT', { ...page, origin: 'null' }],
    ['a script or picture in another site', 'GET', { host: page.host, 'sec-fetch-site': 'cross-site' }],
    ['a form', 'POST', { ...page, 'content-type': 'text/plain' }],
    ['no type', 'POST', { host: page.host, origin: page.origin }],
    ['no page', 'PUT', { host: page.host, 'content-type': 'application/json' }],
    ['another method', 'DELETE', page],
  ])('refuses %s', (_, method, headers) => {
    expect(refusalOf({ method, headers, port })).not.toBeNull()
  })
})
