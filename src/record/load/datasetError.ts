/**
 * Why a data file could not be loaded.
 * offline: no answer came. status: the server answered with an error. syntax: cut short or not JSON. shape: JSON, but
 * not what it should be. missing: the record has no such entry.
 */
export type DatasetFault = 'offline' | 'status' | 'syntax' | 'shape' | 'missing'

export class DatasetError extends Error {
  readonly fault: DatasetFault

  constructor(fault: DatasetFault, options?: ErrorOptions) {
    super(`data file: ${fault}`, options)
    this.name = 'DatasetError'
    this.fault = fault
  }
}
