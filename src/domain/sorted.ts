/** Binary search: the first index of an ascending list whose number is not below a value; the length when there is none. */
export function lowerBound(list: ArrayLike<number>, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Binary search: the index of a number in an ascending list, -1 when it is not there. */
export function placeInSorted(list: ArrayLike<number>, value: number): number {
  const place = lowerBound(list, value)
  return list[place] === value ? place : -1
}
