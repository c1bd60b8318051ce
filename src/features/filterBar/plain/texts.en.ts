import type { PlainSearchTexts } from './texts.es.ts'

export const plainSearchEn: PlainSearchTexts = {
  label: 'Search the texts',
  go: 'Go to the sources',
  how: 'Without JavaScript, use “Find in page” of your browser (Ctrl + F) on the sources or on the page of each year:',
}
