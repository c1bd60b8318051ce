import { lazyCode } from '#src/ui/lazyCode.ts'

/** The parts of a filter: no first view shows one, so their code loads after it. */
export const chosenCode = lazyCode(() => import('./ChosenFields.tsx'))
