import { walkAll } from './walk.ts'

walkAll('webkit')
