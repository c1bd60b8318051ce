import type { NoticesTexts } from './texts.es.ts'

export const noticesEn: NoticesTexts = {
  ignored: 'This link contains options that do not exist on this site; they were ignored:',
  dismiss: 'Understood',
  cut: (letters) => `A search has at most ${letters} characters: what follows is not searched.`,
  broken: (n) =>
    n === 1 ? 'One entry could not be read and is not shown.' : `${n} entries could not be read and are not shown.`,
  titles: (years) => `The titles of ${years} could not be loaded: date, kind and place are shown.`,
  searched: (years) => `The texts of ${years} could not be loaded: of these the search has titles and names alone.`,
  unsearched: 'The texts could not be loaded: the search has titles and names alone.',
  inVain: (times) => (times === 1 ? 'Another attempt failed as well.' : `${times} more attempts failed as well.`),
  years: (n) => `${n} years`,
}
