import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { savePrerendered } from './savePrerendered.ts'

function Page() {
  return (
    <main>
      <title>A page</title>
      <h1>What can be read</h1>
    </main>
  )
}

describe(savePrerendered, () => {
  afterEach(() => {
    document.body.replaceChildren()
    document.head.replaceChildren()
  })

  it('restores what React has removed from body and head', async () => {
    document.head.innerHTML = '<title>A page</title><meta name="description" content="What it says.">'
    const root = document.body.appendChild(document.createElement('div'))
    root.dataset.path = '/metodo'
    root.innerHTML = renderToString(<Page />).replace(/<title>.*?<\/title>/, '')
    const html = root.innerHTML
    const restore = savePrerendered(root)
    delete root.dataset.path
    const react = await act(async () => hydrateRoot(root, <Page />))
    act(() => react.unmount())
    expect(root).toBeEmptyDOMElement()
    restore()
    expect(root.innerHTML).toBe(html)
    expect(root.dataset.path).toBe('/metodo')
    expect(document.title).toBe('A page')
    expect(document.head.querySelectorAll('title, meta[name="description"]')).toHaveLength(2)
  })
})
