export { LeftOut } from './LeftOut.tsx'
export { YearsNav } from './YearsNav.tsx'
