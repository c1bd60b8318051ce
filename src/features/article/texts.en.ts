import type { ArticleTexts } from './texts.es.ts'

export const articleEn: ArticleTexts = {
  supports: 'Supports',
  author: 'Author',
  publisher: 'Outlet',
  published: 'Published',
  address: 'Address',
  written: 'Written',
  writtenBetween: (from, to) => `between ${from} and ${to}`,
  about: 'About this text',
  language: 'Language',
  paragraph: (n) => `Paragraph ${n}`,
  legend:
    'Each underlined passage supports a move and leads to its entry. Only the one that the link asks for is highlighted.',
  inParagraphs: 'paragraphs',
  toPassage: (n) => `See the passage in paragraph ${n}`,
  linkedMoves: 'Moves that quote this text',
  badQuote: 'The link points to a passage that this text does not have; the whole text is shown.',
  notFound: 'There is no article at this link',
  held: 'Articles that the project holds',
}
