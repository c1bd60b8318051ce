import type { SuggestionTexts } from './texts.es.ts'

export const suggestionEn: SuggestionTexts = {
  label: 'Suggestions',
  count: (n) => (n === 1 ? 'One suggestion. Arrow down to choose it.' : `${n} suggestions. Arrow down to choose.`),
}
