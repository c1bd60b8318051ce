/**
 * Why a data file could not be loaded.
 * offline: no answer came. late: none began in time. status: the server answered with an error. gone: it no longer has the file,
 * whose name changes with its content. syntax: cut short or not JSON. shape: JSON, but not what it should be, such as the file
 * of another release. missing: the record has no such entry.
 */
export type DatasetFault = 'offline' | 'late' | 'status' | 'gone' | 'syntax' | 'shape' | 'missing'

export class DatasetError extends Error {
  readonly fault: DatasetFault

  constructor(fault: DatasetFault, options?: ErrorOptions) {
    super(`data file: ${fault}`, options)
    this.name = 'DatasetError'
    this.fault = fault
  }
}

/**
 * Whether what failed can be asked for again on the same page. Not code, of which browsers keep that it failed, and not a file
 * of a release that the server has replaced: the page is then to be loaded anew.
 */
export function canRetry(error: unknown): boolean {
  return error instanceof DatasetError && error.fault !== 'gone'
}
