/** The part of crx3 that Fadder uses; the package ships no types of its own. */
declare module 'crx3' {
  interface Crx3Options {
    crxPath: string
    keyPath: string
    /** Milliseconds since 1970 for every file in the archive, so that the same input gives the same bytes. */
    forceDateTime: number
  }
  export default function crx3(files: string[], options: Crx3Options): Promise<{ appId: string }>
}
