/** What a build of the site can be told beyond what Vite knows: see commands/build.ts. */
export type SiteOptions = {
  /** Whether to write a .gz and a .br beside each text, for servers that send files as they lie. */
  precompress: boolean
  /**
   * Which share pictures to draw: those that changed since an earlier build, all of them anew, or none, for a build that
   * nobody is to share from: its pages name no picture.
   */
  pictures: (typeof pictureChoices)[number]
  /** Whether the site has drafts, too: for those who edit the record, never for readers. */
  drafts: boolean
}

export const pictureChoices = ['changed', 'all', 'none'] as const

/** Those of `vite build`, which takes no options of ours. */
export const usualOptions: SiteOptions = { precompress: false, pictures: 'changed', drafts: false }

declare module 'vite' {
  interface UserConfig {
    site?: SiteOptions
  }
}
