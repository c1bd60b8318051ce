/** How long an answer may take, in milliseconds. */
export const longestAnswer = 15_000

/** An answer; rejects when it takes longer than {@link longestAnswer}. What was asked for goes on: the next request may find it in the cache. */
export function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(reject, longestAnswer, new Error('no answer in time'))
    }),
  ])
}
