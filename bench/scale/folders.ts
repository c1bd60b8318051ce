import { dirname } from 'node:path/posix'
import { pathOf } from '#src/url/paths.ts'

/** Below which addresses the pages of entries and of countries lie: "/movimientos", "/paises". */
export const entriesFolder = dirname(pathOf({ name: 'move', id: 'any' }, 'es'))
export const countriesFolder = dirname(pathOf({ name: 'country', id: 'any' }, 'es'))
