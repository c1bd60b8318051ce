import type { Figures } from '#src/domain/counts/figures.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { ruleTexts } from './texts.ts'

type Props = {
  figure: keyof Figures
  /** How many milestones the record has. */
  milestones: number
}

/** How a figure is counted. */
export function FigureRule({ figure, milestones }: Props) {
  return <p>{useTexts(ruleTexts)(milestones)[figure]}</p>
}
