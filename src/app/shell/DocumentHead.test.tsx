import { render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { commonTexts } from '#src/i18n/texts.ts'
import { DocumentHead, HeadCollector, type HeadWords } from './DocumentHead.tsx'

const siteName = () => commonTexts('es').site.name

describe(DocumentHead, () => {
  it('gives the document its title, with the name of the site, and its description', () => {
    render(<DocumentHead title="Quito" description="They met." />)
    expect(document.title).toBe(`Quito · ${siteName()}`)
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('They met.')
  })

  it('is collected from two components during prerendering and not rendered into the body', () => {
    const words: Partial<HeadWords> = {}
    const html = renderToStaticMarkup(
      <HeadCollector value={(more) => Object.assign(words, more)}>
        <DocumentHead title="Quito" />
        <p>
          <DocumentHead description="They met." />
        </p>
      </HeadCollector>,
    )
    expect(html).toBe('<p></p>')
    expect(words).toEqual({ title: 'Quito', documentTitle: `Quito · ${siteName()}`, description: 'They met.' })
  })
})
