import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'
import { buildSite } from './vite/buildSite.ts'
import { dataset } from './vite/dataset.ts'
import { previewPages } from './vite/previewPages.ts'
import { recordModules } from './vite/recordModules.ts'
import { siteAddress } from './vite/siteAddress.ts'
import { siteBase } from './vite/siteBase.ts'

/** The plugins of Vite, in this order. Unit tests bring their own data and need no page: they get the first alone. */
export function plugins({ isUnitTest }: { isUnitTest: boolean }): PluginOption[] {
  const forTests = [react()]
  return isUnitTest
    ? forTests
    : [
        ...forTests,
        siteBase(), // sets the base, before all that reads it
        siteAddress(), // gives code and styles the public address
        dataset(), // compiles the record for the browser, in development and in a build
        recordModules(), // gives the app what the record says of its subject, and styles the colours of themes
        buildSite(), // runs the steps of a build, when Vite has built the app
        previewPages(), // lets `vite preview` answer as the servers do that we ship configurations for
      ]
}
