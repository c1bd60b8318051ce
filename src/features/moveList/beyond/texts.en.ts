import type { BeyondTexts } from './texts.es.ts'

export const beyondEn: BeyondTexts = {
  follow: (n, count) => `${count === 1 ? '1 move follows' : `${n} moves follow`}:`,
}
