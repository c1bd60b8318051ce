import type { PlainSearchTexts } from './texts.es.ts'

export const plainSearchEn: PlainSearchTexts = {
  label: 'Search the texts',
  go: 'Go to the sources',
  how: 'Without JavaScript, search with your browser (Ctrl + F) on the page of sources or on that of each year:',
}
