/** What tests use of citation-js, which brings no types: reading any form of citation into CSL-JSON. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    data: { [field: string]: unknown }[]
    format(form: 'bibliography', options: { format: 'text'; template: 'apa'; lang: string }): string
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
