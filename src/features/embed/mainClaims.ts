import type { Claim } from '#src/domain/move.ts'

/** How many claims an embed shows, since the summary above them holds the main point. */
const most = 3

type MainClaims = {
  main: readonly Claim[]
  /** How many other claims there are of each nature. */
  others: number
  interpretations: number
}

/** The main reported claims, which editors put first. */
export function mainClaims(claims: readonly Claim[]): MainClaims {
  const reported = claims.filter(({ nature }) => nature === 'reported')
  const main = reported.slice(0, most)
  return { main, others: reported.length - main.length, interpretations: claims.length - reported.length }
}
