/** How many countries, people or years of the same moves are listed before a reader asks for all. */
export const fewNeighbours = 10
