import { walkAll } from './walk.ts'

walkAll('firefox')
