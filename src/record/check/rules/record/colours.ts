import { contrastOf, grounds, leastContrast } from '../../contrast.ts'
import type { Corpus, Finding } from '../../corpus.ts'

const schemes = ['light', 'dark'] as const

/** The colours of themes have enough contrast against the backgrounds that marks are drawn on. */
export function coloursRule({ themes }: Corpus): Finding[] {
  if (!themes) return []
  return themes.entry.themes.flatMap(({ colours }, index) =>
    schemes.flatMap((scheme) => {
      const colour = colours[scheme]
      const [worst] = Object.entries(grounds[scheme])
        .map(([name, ground]) => ({ name, ground, ratio: contrastOf(colour, ground) }))
        .toSorted((a, b) => a.ratio - b.ratio)
      if (!worst || worst.ratio >= leastContrast) return []
      return [
        {
          file: themes.file,
          path: ['themes', index, 'colours', scheme],
          wrong: {
            es: `El color tiene un contraste de ${worst.ratio.toFixed(2)} a 1 con el fondo ${scheme === 'light' ? 'claro' : 'oscuro'} ${worst.ground}.`,
            en: `The colour has a contrast of ${worst.ratio.toFixed(2)} to 1 against the ${scheme} ${worst.name} ${worst.ground}.`,
          },
          cure: {
            es: `Elija uno más ${scheme === 'light' ? 'oscuro' : 'claro'}: se necesita al menos ${leastContrast} a 1.`,
            en: `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} one: at least ${leastContrast} to 1 is needed.`,
          },
        },
      ]
    }),
  )
}
