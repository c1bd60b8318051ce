/** What tests use of the reference implementation, which has no types: the first and last moment of a date. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number }
}
