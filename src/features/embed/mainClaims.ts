import type { Claim } from '#src/domain/move.ts'

/** How many claims an embed shows, since the summary above them holds the main point. */
const most = 3

/** The main claims, which editors put first, and how many others there are, interpretations included. */
export function mainClaims(claims: readonly Claim[]): { main: readonly Claim[]; others: number } {
  const main = claims.filter(({ nature }) => nature === 'reported').slice(0, most)
  return { main, others: claims.length - main.length }
}
