import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Article } from '#src/domain/move.ts'
import { ArticleFacts } from './ArticleFacts.tsx'
import { ArticleHeading } from './ArticleHeading.tsx'

const article: Article = {
  id: 'lusa',
  language: 'pt',
  title: 'Encontro em Lisboa',
  author: null,
  publisher: 'Lusa',
  published: '2024-06-10',
  url: 'https://www.lusa.pt/a',
  written: null,
  label: { es: 'Artículo de Lusa', en: 'Article by Lusa' },
  note: { es: 'Consta.', en: 'Known.' },
  rights: { es: 'Es de Lusa.', en: 'It is Lusa’s.' },
  paragraphs: ['Um.'],
  passages: [],
}

describe(ArticleHeading, () => {
  it('is the title in its own language, and below it the name on this site', () => {
    render(<ArticleHeading article={article} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Encontro em Lisboa' })).toHaveAttribute('lang', 'pt')
    expect(screen.getByText('Artículo de Lusa').tagName).toBe('P')
  })

  it('is the name on this site where there is no title', () => {
    render(<ArticleHeading article={{ ...article, title: null }} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Artículo de Lusa' })).not.toHaveAttribute('lang')
  })
})

describe(ArticleFacts, () => {
  it('links to the address at which the text was published, by its host', () => {
    render(<ArticleFacts article={article} />)
    expect(screen.getByRole('link', { name: 'lusa.pt' })).toHaveAttribute('href', 'https://www.lusa.pt/a')
  })

  it('has no link where no address is known', () => {
    render(<ArticleFacts article={{ ...article, url: null }} />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
