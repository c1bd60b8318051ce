/** How many countries, people or years of the same moves are listed before a reader asks for all: full rows of two or three. */
export const fewNeighbours = 12
