import { describe, expect, it } from 'vitest'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { ruleTexts } from './texts.ts'

await loadTexts('en')

describe('the rule of how moves are counted', () => {
  it.each([
    [0, /postergadas y canceladas\.$/, /cancelled ones included\.$/],
    [1, /canceladas, y el hito\.$/, /cancelled ones and the milestone included\.$/],
    [2, /canceladas, y los dos hitos\.$/, /cancelled ones and the two milestones included\.$/],
    [3, /canceladas, y los 3 hitos\.$/, /cancelled ones and the 3 milestones included\.$/],
  ])('names the milestones of a record with %i', (milestones, es, en) => {
    expect(ruleTexts('es')(milestones).moves).toMatch(es)
    expect(ruleTexts('en')(milestones).moves).toMatch(en)
  })
})
