import type { Locale } from '#src/domain/vocabulary.ts'

/** In both languages, as without a network the catalogue of one may not come. */
export const offlineWords = {
  es: {
    offline: 'Sin conexión: se muestra lo guardado en este dispositivo.',
    offlineSince: (day: string) => `Sin conexión: se muestra lo guardado en este dispositivo, revisado el ${day}.`,
    newRelease: 'Hay una versión más nueva de este sitio.',
    load: 'Actualizar',
    later: 'Después',
    pin: 'Guardar para leer sin conexión',
    notPinned: 'No se pudo guardar en este dispositivo.',
    pinned: 'Entradas guardadas',
  },
  en: {
    offline: 'No connection: this is what is kept on this device.',
    offlineSince: (day: string) => `No connection: this is what is kept on this device, last revised on ${day}.`,
    newRelease: 'There is a newer version of this site.',
    load: 'Update',
    later: 'Later',
    pin: 'Keep for offline reading',
    notPinned: 'It could not be kept on this device.',
    pinned: 'Kept entries',
  },
} satisfies Record<Locale, unknown>
