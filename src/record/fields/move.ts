import { moveActFields } from './moveAct.ts'
import { moveContentFields } from './moveContent.ts'
import { moveTimeFields } from './moveTime.ts'

/** The fields of a move as editors write it, in the order of its file. */
export const moveFields = { ...moveTimeFields, ...moveActFields, ...moveContentFields }
