/** What tests use of the reference reader of Frictionless Data Packages, which brings no types. */
declare module 'datapackage' {
  type Resource = { read(options: { keyed: true }): Promise<Record<string, unknown>[]> }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>
    valid: boolean
    errors: Error[]
    resourceNames: string[]
    getResource(name: string): Resource
  }
}
