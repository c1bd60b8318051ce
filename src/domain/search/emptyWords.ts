/** Words that stand in nearly every text: beside other words they tell nothing, and are not looked for. */
export const emptyWords: ReadonlySet<string> = new Set(
  [
    'a al ante con de del e el en entre es la las lo los o para por que se su sus u un una y',
    'an and as at by for from in is of on or the to was with',
  ].flatMap((words) => words.split(' ')),
)
